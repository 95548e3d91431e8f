/** What newspapers are called, as alternatives of an expression. */
export const PAPERS =
  'Advance|Advertiser|Advocate|Age|American|Argus|Banner|Beacon|Bee|Bugle|Bulletin|Call|Capital|Caller|Chief|Chronicle|Citizen|Clarion|Clipper|Commercial|Commonwealth|Constitution|' +
  'Courant|Courier|Daily|Democrat|Dispatch|Eagle|Echo|Enquirer|Enterprise|Epitaph|Examiner|Express|Forum|Free Press|Gazette|Globe|Graphic|Guardian|Herald|Independent|Index|' +
  'Inquirer|Intelligencer|Item|Journal|Leader|Ledger|Light|Local|Mail|Mercury|Messenger|Miner|Mirror|Monitor|News|Nonpareil|Nugget|Observer|Optic|Outlook|Palladium|Patriot|Pilot|Pioneer|' +
  'Plain Dealer|Plaindealer|Post|Press|Progress|Quill|Record|Recorder|Reflector|Register|Reporter|Republic|Republican|Review|Search-?light|Sentinel|Signal|Spectator|Standard|Star|State|' +
  'Statesman|Sun|Tablet|Telegram|Telegraph|Times|Tocsin|Transcript|Traveler|Tribune|Union|Verdict|Vidette|Vindicator|Visitor|Voice|Watchman|Weekly|Whig|World';
