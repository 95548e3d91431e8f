/** Given names of English-speaking towns, lower case: of several decades and origins. */
export const GIVEN_NAMES = `
aaron abby abel abigail abraham ada adam addie addison adela adelaide adele adrian adrienne agnes ahmed aidan aileen al alan albert alberto alden alec alejandro alex
alexa alexander alexandra alexis alfonso alfred alfredo ali alice alicia alison allan allen allison alma alonzo alvin alyssa amanda amber amelia amir amit amos amy ana
anders andre andrea andreas andrew andy angel angela angelica angelina angelo angie anita ann anna annabel anne annette annie ansel anthony antoine anton antonia
antonio april archibald archie arlene arlo armando arne arnold art artemus arthur arturo asa asher ashley aubrey audrey august augusta augustus aurora austin ava avery
axel barbara barney barrett barry bart basil bea beatrice beau becca becky belinda bella ben benedict benita benjamin bennett benny bernadette bernard bernice bernie
bert bertha bertram beryl bess bessie beth bethany betsy bette bettie betty beulah beverly bill billie billy blair blake blanche bob bobbie bobby bonnie boris boyd brad
bradford bradley brady brandi brandon brandy brenda brendan brent brett brian briana bridget brittany brooke bruce bruno bryan bryant bryce buck bud buddy burt byron
caitlin caleb calvin cameron camila camille candace candice cara carl carla carlos carlton carmela carmen carol carole carolina caroline carolyn carrie carroll carson
carter cary casey caspar cassandra cassie catherine cathy cecelia cecil cecilia cedric celeste celia cesar chad charlene charles charley charlie charlotte chelsea
cheryl chester chet chloe chris christa christian christina christine christopher christy chuck cindy claire clara clarence clarissa clark claude claudia clay clayton
clem clement cleo cliff clifford clifton clint clinton clyde cody colby cole colin colleen connie connor conrad constance cora cordelia corey corinne cornelia
cornelius cory courtney craig cristina crystal curt curtis cynthia cyril cyrus daisy dale dallas damian damon dan dana daniel daniela danielle danny daphne darla darlene
darnell darrell darren darryl daryl dave david davis dawn dean deanna debbie deborah debra deirdre delbert delia delilah della delores demetrius dena denise dennis denny
derek derrick desiree desmond devin dewey dexter diana diane diego dinah dirk dolores dominic don donald donna donovan dora doreen doris dorothea dorothy dorsey dot
dottie doug douglas doyle drew duane dudley dustin dusty dwayne dwight dylan earl earnest ebenezer ed eddie edgar edith edmund edna eduardo edward edwin effie eileen
elaine eleanor elena eli elias elijah elinor elisa elise eliza elizabeth ella ellen ellie elliott ellis elmer eloise elsa elsie elton elvira elwood emerson emil emilia
emilio emily emma emmett enid enoch enrique eric erica erik erin erma ernest ernestine ernie errol ervin esperanza estella estelle esther ethan ethel etta eugene eugenia
eula eunice eva evan evangeline eve evelyn everett ezekiel ezra faith fannie fatima fay faye felicia felipe felix fern fernando fidel fiona flora florence floyd forrest
frances francesca francine francis francisco frank frankie franklin fred freda frederick fredrick frieda gabriel gabriela gabrielle gail garrett garry garth gary gavin
gene genevieve geoffrey george georgia georgina gerald geraldine gerard gerardo gertrude gideon gil gilbert gilberto gina ginger ginny giovanni gladys glen glenda glenn
gloria gordon grace gracie grady graham grant greg gregg gregory greta gretchen grover guadalupe guillermo gus gustav gustavo guy gwen gwendolyn hal hank hannah harlan
harley harold harriet harris harrison harry harvey hassan hattie hazel heath heather hector heidi helen helena helene helga henrietta henry herb herbert herman
hilary hilda hiram hollis holly homer horace hortense howard hubert hugh hugo humphrey hunter ian ibrahim ida ignacio igor ike imogene ina ines inez ingrid ira irene
iris irma irving irwin isaac isabel isabella isaiah isidro ismael israel ivan ivy jack jackie jackson jacob jacqueline jaime jake jalen jamal james jameson jamie jan jana
jane janet janice janie janis jared jarrett jasmine jason jasper javier jay jean jeanette jeanne jeannie jed jeff jefferson jeffrey jen jenna jennie jennifer jenny jeremiah
jeremy jermaine jerome jerry jess jesse jessica jessie jesus jewel jill jim jimmie jimmy jo joan joann joanna joanne jodi jody joe joel joey johanna john johnathan johnnie
johnny jon jonah jonas jonathan jordan jorge jose josefina joseph josephine josh joshua josiah josie joy joyce juan juana juanita judith judy julia julian juliana julie
juliet julio julius june justin justine kaitlyn kara karen kari karin karl karla kate katelyn katherine kathleen kathryn kathy katie katrina kay kayla keisha keith kelley
kelli kellie kelly kelsey kelvin ken kendall kendra kendrick kenneth kenny kent kerri kerry kevin khalid kim kimberly kirk kirsten kit kris krista kristen kristi kristin
kristina kristine kristy kurt kyle lacey lamar lana lance lara larry latasha latoya laura laurel lauren laurence laurie lavern laverne lavinia lawrence leah leander lee
leigh leila lela leland lemuel lena lenora leo leon leona leonard leonardo leonora leroy les lesley leslie lester leticia levi lewis lewellyn lila lillian lillie lily
lincoln linda lindsay lindsey linus linwood lionel lisa liz liza lizzie lloyd logan lois lola lon lonnie lora loraine loren lorena lorenzo loretta lori lorna lorraine lottie
lou louella louie louis louisa louise lowell lucas lucia lucille lucinda lucius lucy luis luisa luke lupe luther lydia lyle lyman lynda lynette lynn lynne mabel mack
mackenzie maddie madeline madison mae magdalena maggie malachi malcolm malik mallory mamie mandy manuel mara marc marcel marcella marcia marco marcos marcus marcy margaret
margarita marge margery margie margo marguerite maria marian mariana marianne marie marilyn marina mario marion marisa marisol marissa marjorie mark marlene marlin marlon
marsha marshall marta martha martin martina marty marva marvin mary maryann mathew matilda matt matthew mattie maude maureen maurice mavis max maxine maxwell may maya megan
mel melanie melba melinda melissa melody melvin mercedes meredith merle mia micah michael michele michelle miguel mike mikhail mildred miles milo milton mimi mindy minerva
minnie miranda miriam misty mitch mitchell moe mohamed mohammed moira mollie molly mona monica monique monte morgan morris mortimer moses muhammad muriel murray myra myrna
myron myrtle nadia nadine nan nancy naomi nat natalia natalie natasha nate nathan nathaniel ned neil nell nellie nelson nestor nettie neville nia nicholas nichole nick nicola
nicolas nicole nigel nikki nikolai nina noah noel noelle nola nolan nona nora norbert noreen norma norman norris octavia odessa ofelia ola ole olga olive oliver olivia ollie
omar opal ophelia ora orlando orrin orville oscar osvaldo otis otto owen pablo paige pam pamela parker pat patrice patricia patrick patsy patti patty paul paula paulette
pauline pearl pedro peg peggy penelope penny percy perry pete peter petra phil philip phillip philomena phineas phoebe phyllis pierre polly porter preston priscilla
prudence quentin quincy rachel rafael ralph ramiro ramon ramona randall randi randolph randy raquel raul ray raymond raymundo reba rebecca rebekah reed reggie regina
reginald renata rene renee reuben rex rey rhoda rhonda ricardo rich richard rick rickey ricky rita rob robbie robert roberta roberto robin robyn rocco rochelle rocky rod
roderick rodney rodolfo rodrigo rogelio roger roland rolando roman ron ronald ronnie rory rosa rosalia rosalie rosalind rosalyn rosanne rosario roscoe rose roseann
roseanne rosemarie rosemary rosetta rosie ross rowan rowena roxanne roy ruben ruby rudolph rudy rufus russ russell rusty ruth ruthanne ryan sabrina sadie sal sally salvador
salvatore sam samantha samir sammy samuel sandra sandy santiago santos sara sarah sasha saul savannah scott sean sebastian selena selma serena sergio seth seymour shane
shannon shari sharon shaun shawn sheila shelby sheldon shelley shelly sheri sherman sherri sherry sheryl shirley sid sidney sierra silas simon simone skip sofia solomon
sonia sonja sonya sophia sophie spencer stacey stacy stan stanley stefan stella stephan stephanie stephen sterling steve steven stewart stuart sue susan susanna susanne susie
suzanne sven sybil sydney sylvester sylvia tabitha tamara tami tamika tammy tania tanner tanya tara tasha taylor ted teddy terence teresa teri terrance terrell terrence terri
terry tessa thaddeus thea thelma theo theodora theodore theresa theron thomas tiffany tim timothy tina tobias toby todd tom tomas tommie tommy toni tonia tony tonya tracey
traci tracy travis trent trevor tricia trina trish tristan troy trudy tucker ty tyler tyrone ulysses ursula valerie van vance vanessa vaughn velma vera verna vernon
veronica vicki vickie vicky victor victoria vince vincent viola violet virgil virginia vito vivian vladimir wade waldo walker wallace walt walter wanda warren wayne wendell
wendy wes wesley wilbert wilbur wilda wiley wilfred wilhelmina will willa willard william williams willie willis wilma wilson winfield winifred winston woodrow wyatt xavier
yolanda yvette yvonne zachary zeke zelda zoe
`
  .trim()
  .split(/\s+/);

/** Words that headlines, labels and places are made of and hardly any name: a line that holds one is no name, however it is capitalised. Lower case. */
export const NO_ENGLISH_NAMES = `
a about above accident account act action after again against age agent aid air airport all also america american among an and annual another answer appeal april are area arm
army around arrest arrested art as ask asks at attack attorney auction award awarded awards away baby back ball ballot band bank bankruptcy bar base baseball basketball battle be
beach beat beats before behind best better between big bill birthday bishop black blaze block blue board boat body bomb bond bonds book books boost both bowl boy boys bridge brief
briefs budget building bureau bus business but buy by calendar call calls camp can cancer candidate car care case cash cause cemetery cent center central cents century chain champion
change charge charged charges charity chief child children christmas church circuit cities citizens city class clean clinic close closed closing club coach coal coast cold college
column coming commission committee community company concert congress contest control convention cost costs could council county couple court courts crash crew crime crop crops
cup cut cuts daily dance danger date daughter day days dead deal death deaths debate debt decision defense democrats department dies digest dinner director district do doctor does
dog dogs down draft drama dream drive driver driving drought drug drunk during early east eight eighteen eighty election electric eleven end ends energy engine evening every exchange
expected explosion express extra eye face fair fall falls families family fans farm farmer farmers fast father favor federal feet fees felony fifteen fifty fight fighting figures file
filed final finance find fine fined fire first fish fishing five flag fleet flight flood floor flu food football for force forecast foreign forest forty four fourteen fourth free
friday from front fuel fund funds future gains game games garden gas general get gets girl girls give gives goes going gold golf good government governor grand great green ground group
growth guard guest guide gun had half hall hand has have he head health hearing heat heavy held help her here high highway hike his history hit hits hold holds holiday home
honor honors horse hospital hot hotel house housing how human hundred hurt ice idea if ill in index industry injured inside insurance into is island issue it its jail january job
jobs journal judge july jury justice keep keeps kill killed kills know labor lake land last late law lawsuit lawyer lead leader leaders league leak leave leaves led legal legion letter
letters level library license life light lights line list live loan local long look lose loses loss lost love low machine mail main major make makes man march market marketplace
markets marriage mayor meat medal meet meeting meets memorial men merchants middle midnight mile military milk mill million mine miners mobile monday money month months moon more
morning mother motor mountain mourn move movie murder music must names nation national navy near needs neighbor new news next night nine nineteen ninety no noon north not notes notice
notices now number oath of off office officer officers oil old on one only open opens opinion or order other our out over own page parade parents park part party pass passes past
patrol pay peace people person personal phone photo pick picks place plan plane plans plant play plea plead police policy politics poll polls pool poor port post power prayer president
press price prices primary prison private probe problem project property protest public pump quake question questions quick race racing radio raid rail railroad rain rally ranks
rate rates reach read reader real record red referendum reform region relief religion rent report reports republicans rescue reservoir residents rest result results return returns
review ride rights rise rises risk river road robbery roof room route rule rules run runs rural safe safety said sale sales saturday save savings say says schedule school schools science
score scores sea season seat second section see seek seeks seen sell senate senior sentence september series service services set seven seventeen seventy sewer share she sheriff
ship shoot shooting shop shot should show shows side sides sign signs six sixteen sixty snow soccer society soldier soldiers some son soon sought south space special speech speed spirit
sports spring square staff stage standings stands star state statement states station steel step still stock stocks stolen stop store storm story street strike strikes strong student
students study suit summer summit sunday supreme survey system table take takes talk talks tax taxes teacher teachers team tell tells ten term test than that the their them then
there they third thirteen thirty this thousand three threat through thursday ticket tie till time times to today tomorrow tonight too top tornado tour tower town towns track trade
traffic trail train transit travel treasury treaty trees trial trip troops truck trucks tuesday turn turns twelve twenty two under union united university up upon urges us utah valley
veterans victim victims victory view views village visit voice vote voters votes wage wages wait walk wall wants war warning was watch water way we weather wedding wednesday week weekly
weeks well west what wheat when where which who whole why wife wildfire win wind wins winter with without witness woman women won word words work workers working works world would wreck
year years yes yet york you young your youth zone zoning
`
  .trim()
  .split(/\s+/);
