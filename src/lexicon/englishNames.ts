/** Given names of English-speaking towns, lower case: of several decades and origins. */
export const GIVEN_NAMES = `
aaliyah aaron abbie abby abdul abdullah abe abel abigail abner abraham absalom ada adaline adalyn adam addie addison addy adela adelaide adelbert adele adelia adelina
adeline adella adolf adolph adolphus adrian adriana adriano adrienne agatha agnes agustin ahmad ahmed aida aidan aileen aimee aisha ajay akira al alaina alan alana
albert alberta albertina alberto albina alden alec alejandro alessandra alex alexa alexander alexandra alexandre alexei alexis alfonso alfred alfredo algernon ali alice
alicia alina alisa alison alissa alistair allan allegra allen allie allison allyson alma almira alonzo alphonse alphonso althea alvah alvaro alvin alvina alyce alycia
alysha alyssa amado amal amalia amanda amani amaya amber ambrose amelia amelie americo amie amina amir amira amit ammon amos amy ana anastasia anders andre andrea
andreas andres andrew andy anette angel angela angelica angelina angelique angelita angelle angelo angie angus anika anissa anita anjali ann anna annabel annabelle
annalise annamarie anne annemarie annetta annette annie annika ansel anson anthea anthony antje antoine anton antonella antonia antonina antonio anwar aparna april
arabella araceli archibald archie arden aretha ariana arianna ariel aristides arjun arleen arlen arlene arlie arlis arlo armand armando armin arnaldo arne arnie arno
arnold aron arsenio art artemus arthur arturo arvid arvin aryeh asa ashanti asher ashlee ashley ashok asif astrid athena aubree aubrey audra audrea audrey august
augusta augustin augustine augustus aurelia aurelio aurora austin ava avery avis axel ayana ayesha bailey barb barbara barnabas barnaby barney barrett barry bart
bartholomew bashir basil bayard bea beatrice beatrix beatriz beau beaulah becca becky belinda bella ben benedict benita benito benjamin bennett bennie benny berenice
berit bernadette bernard bernardine bernardo bernd bernice bernie bert bertha bertie bertram bertrand beryl bess bessie beth bethany betsy bette bettie bettina betty
bettye beulah beverley beverly bianca bill billie billy bjorn blaine blair blaise blake blanche blas bob bobbi bobbie bobby bonita bonnie booker boris boyce boyd brad
braden bradford bradley brady brandi brandon brandt brandy brant braxton brenda brendan brenna brennan brent brett brian briana brianna briar bridget bridgette brigid
brigitte britt britta brittany brittney broderick bronson brooke bruce bruno bryan bryant bryce brynn bryson buck bud buddy burl burt buster byrd byron caitlin caitlyn
caleb calista callie calvin cameron cami camila camille camilo candace candice cara carey carina carl carla carleen carlene carlos carlotta carlton carly carlyle
carmela carmelo carmen carmine carol carolann carole carolee carolina caroline carolyn carolynn caron carrie carrol carroll carson carter cary casey casimir caspar
cassandra cassie cassius catalina catarina cate catherine cathleen cathryn cathy cayden cecelia cecil cecile cecilia cecily cedric cedrick celeste celestine celia
celina celine cesar chad chadwick chaim chana chandra chanel charla charleen charlene charles charley charlie charlotte charmaine chas chauncey chelsea chelsey cheri
cherie cheryl chester chet chiara chip chloe chris christa christal christel christen christian christiana christie christina christine christoph christophe christopher
christy chuck ciara cicely cindy ciro clair claire clara clarabelle clare clarence claribel clarine clarissa clarita clark claude claudette claudia claudine claudio
clay clayton clelia clem clement clementine cleo cletus cliff clifford clifton clint clinton clyde cody colby cole colette colin colleen collin colton concetta connie
connor conor conrad constance consuelo cora coralie corbin cordelia coretta corey corina corine corinne cornelia cornelius cornell corrine cory courtland courtney craig
creighton cristina crystal curt curtis cuthbert cynthia cyril cyrilla cyrus dag dagmar daisy dale dallas damaris damian damien damion damon dan dana dane danica daniel
daniela daniella danielle danika danilo danny dante daphne darby daria darian darin dario darius darla darlena darlene darnell daron darrell darren darrick darrin
darryl darwin daryl daryle dasha dashiell dave david davin davina davis davon dawn dawson dean deana deandre deann deanna deanne debbie deborah debra declan deedee
deena deidre deirdre deja delbert delfina delia delilah della delmar delmer delois delora delores deloris delphine delroy demarcus demetria demetrios demetrius dena
denice denis denise dennis denny deon derek derick derrick deshawn desiree desmond devin devon devora dewey dewitt dexter dezso dian diana diane diann dianna dianne
diedre diego dieter dimitri dina dinah dino dionne dirk dollie dolores domenic domenico dominic dominick dominique don dona donald donna donnell donnie donovan dora
doreen doretha dorian doris dorothea dorothy dorsey dortha dorthy dot dottie doug douglas doyle drew drusilla duane dudley duncan durward dustin dusty dwain dwayne
dwight dyan dylan eamon earl earle earline earnest earnestine eben ebenezer ebony ed eda eddie eddy edgar edie edith edmond edmund edna edris eduardo edvard edward
edwin edwina effie efrain egbert egon eileen einar elaina elaine elanor elbert elda eldon eldora eldred eldridge eleanor eleanora eleanore eleazar elena elfrieda eli
eliana elias eliezer elijah elina elinor elisa elise eliseo elisha elissa eliza elizabet elizabeth elke ella elle ellen ellery ellie elliott ellis ellsworth ellwood
elly elma elmer elmo elna elnora elois eloise elouise eloy elroy elsa elsie elspeth elton elva elvin elvira elvis elwin elwood elwyn elyse emely emerson emery emil
emilia emilio emily emma emmaline emmanuel emmet emmett emory enedina enid enoch enos enrico enrique ephraim erasmus erastus eric erica erich erick ericka erik erin
erlene erlinda erma ermine ernest ernestine ernesto ernie ernst errol ervin erwin eryn esperanza essie esteban estel estella estelle ester estevan esther etha ethan
ethel ethelbert ethelyn etienne etna etta eudora eugene eugenia eugenio eula eulalia eulalie eunice euphemia eustace eva evalyn evan evander evangelina evangeline eve
evelina evelyn everardo everett everette evert evette evie evita ewan ezekiel ezequiel ezra fabian fabio fabiola fae faith fallon fannie fanny farah faron farrah
farrell fatima fatimah faustino fay faye federico felicia felicitas felicity felipa felipe felisha felix fenton ferdinand fergus fermin fern fernanda fernando ferris
fidel fidelia filomena finn fiona fitz flo flora florence florencio florian florine flossie floyd forrest fran frances francesca francesco franchesca francine francis
francisco franco francois frank frankie franklin franz fred freda freddie freddy frederic frederica frederick fredric fredrick freeman freida freya frida frieda fritz
gabe gabriel gabriela gabrielle gaetano gail gale galen garland garret garrett garrison garry garth gary gaston gavin gaye gayla gayle gaylord gemma gena genaro gene
genevieve genie gennaro geno geoff geoffrey george georgeanna georgette georgia georgianna georgie georgina gerald geraldine gerard gerardo gerda gerhard geri germaine
gerri gerry gertie gertrude gia gian giancarlo gianna gideon gil gilbert gilberto gilda gina ginette ginger ginny gino giorgio giovanna giovanni gisela giselle giuseppe
gladis gladys glen glenda glendon glenn glenna glennie gloria glynis godfrey goldie gonzalo gordon gottlieb grace gracie graciela grady graeme graham grant grayson
greer greg gregg gregory greta gretchen gretel griffin griselda grover guadalupe guenther guido guillermo guinevere gunnar gunther gus gussie gustaf gustav gustave
gustavo guy gwen gwenda gwendolyn gwyn gwyneth haakon hakeem hal haley halle hallie hamish hamza hana hank hanna hannah hans harlan harley harlow harold harriet
harriett harriette harris harrison harry harvey hassan hassie hattie haydee hayden haywood hazel hazen heath heather hector hedda hedwig hedy heidi heinrich heinz
helaine helen helena helene helga helge helmut henri henrietta henrik henrique henry herb herbert heriberto herman hermann hermine herminia herschel hershel hester
hettie heywood hilary hilda hildegard hildegarde hildred hillard hillary hiram hobart hobert hoda holden holley hollie hollis holly homer honora horace hortense hosea
howard howell hoyt hubert huey hugh hugo hulda humphrey hunter huong hussein hyman hyrum ian ibrahim ida idella idris iesha ignacio ignatius igor ike iker ila ilana
ileana ilene iliana illya ilona ilse iman imani imelda immanuel imogene imran ina indira ines inez inga ingeborg inger ingo ingrid inocencio iola iona ione ira irena
irene irina iris irma irvin irving irwin isa isaac isaak isabel isabela isabella isabelle isadora isaiah isaias ishaan ishmael isidore isidro ismael isobel israel issac
iva ivan ivana ivar ives ivonne ivy iyanna izaak jabari jacinda jacinto jack jackeline jacki jackie jacklyn jackson jacky jacob jacque jacquelin jacqueline jacquelyn
jacques jada jade jaden jaiden jaime jaimie jairo jake jakob jaleesa jalen jamal jameel james jameson jami jamie jamila jammie jan jana janae jane janell janelle
janessa janet janetta janette janice janie janine janis janna jannette jannie jaqueline jared jarod jaron jarred jarrett jarrod jarvis jasmine jason jasper javier jay
jaylen jayme jayna jayne jayson jazmin jazmine jean jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jed jedediah jedidiah jeff
jefferey jefferson jeffery jeffrey jeffry jemima jemma jen jenifer jeniffer jenine jenna jennette jennie jennifer jenny jerald jeraldine jeremiah jeremias jeremy jeri
jerilyn jermain jermaine jerold jerome jerri jerrie jerrod jerrold jerry jess jessa jessalyn jessamine jesse jessenia jessica jessie jesus jethro jett jettie jevon
jewel jewell jill jillian jim jimena jimmie jimmy jitendra jo joan joann joanna joanne joaquin jobeth jocelyn jodi jodie jody joe joel joelle joesph joey johan johann
johanna johannes johathan john johnathan johnie johnnie johnny johnpaul jolene jolie jon jonah jonas jonathan joni jonna jonni jordan jordana jordon jorg jorge jorgen
jorja jose josef josefa josefina joseph josephina josephine josette josh joshua josiah josiane josie joslyn josue jovan jovita joy joya joyce joycelyn juan juana
juanita judah judd jude judi judie judith judson judy jules juli julia julian juliana juliann julianna julianne julie julienne juliet julietta julio julissa julius june
justin justina justine justus juwan kaci kaden kadence kai kaila kaitlin kaitlyn kaleb kaley kali kamal kamala kamilah kane kanisha kara karan kareem karen kari karie
karim karin karina karissa karl karla karlene karley karlie karly karol karolina karolyn karon karrie karyn kasandra kasey kassandra kassidy kate katelyn katharina
katharine katherine katheryn kathi kathie kathleen kathlyn kathrine kathryn kathryne kathy kati katia katie katlin katrina katy kay kaye kayla kaylee kayleigh kaylin
keanu keegan keely keenan keiko keira keisha keith kelby kelle kellee kellen kelley kelli kellie kelly kelsey kelton kelvin ken kendal kendall kendra kendrick kenna
kenneth kennith kenny kent kenyatta kenzie kera keri kermit kerri kerrie kerry kerstin kerwin keshia kevan keven kevin khadijah khalid khalil kiana kiara kieran
kiersten kiley killian kim kimber kimberlee kimberley kimberly kimiko kimora kip kipp kira kirby kirk kirsten kirstie kirstin kisha kit kittie kitty klara klaus knut
kobe kody korey kory kourtney kraig kris krishna krista kristal kristan kristen kristi kristian kristie kristin kristina kristine kristofer kristoffer kristopher kristy
krystal krystle kurt kurtis kyla kyle kylee kyleigh kyler kylie kyra lacey lachlan lacy ladonna laila lainey laith lakeisha lakesha lalita lamar lambert lamont lana
lance landon lani lanita lanny lara laraine larissa laron larry lars larue lashawn lashonda latanya latasha latisha latonia latonya latoya latrice laura laurel lauren
laurence laurene lauretta lauri laurie laurine lavada lavera lavern laverne lavina lavinia lavonne lawanda lawrence lawson layla layne layton lazaro lea leah leander
leandra leandro leann leanna leanne leda lee leeann leesa lefty legrand leif leigh leighton leila leisa leith lela lelah leland lelia lem lemuel len lena lenard leni
lenin lennie lenny lenora lenore lenox leo leocadia leoma leon leona leonard leonardo leonel leonid leonie leonora leontine leopold leopoldo leota leroy les lesa lesley
leslie lessie lester leta letha leticia lettie letty lev levi levon lewellyn lewis lexi lexie libby lida lidia liesl lila lilian liliana lilith lilla lilli lillia
lillian lilliana lillie lily lina lincoln linda lindsay lindsey lindy linnea linnie linsey linus linwood lionel lisa lisbeth lise lisette lissa lita liv livia liz liza
lizzie llewellyn lloyd logan lois lola lolita lon lonnie lonny lora loraine loralee lorelei loren lorena lorenza lorenzo loretta lori lorie lorine lorna lorne lorraine
lorri lorrie lothar lotte lottie lou louann louanne louella louetta louie louis louisa louise lourdes lovell lovie lovisa lowell loyd lucas lucia luciana luciano lucie
lucien lucila lucille lucinda lucius lucretia lucy ludwig luella luigi luis luisa luka lukas luke lula lulu luna lupe lurline luther luz lyda lydell lydia lyle lyman
lyn lynda lyndon lyndsey lynelle lynette lynn lynne lynwood lyra lysander mabel mabelle mable macario maceo machelle macie mack mackenzie macy madalyn maddie madeleine
madeline madelyn madelynn madge madison madonna mads mae maeve magda magdalen magdalena magdalene maggie magnus mahala mahalia mahmoud maia maida maire maisie maja
malachi malachy malcolm malia malik malika malinda malissa mallory malvina mamie mandy manfred manny manuel mara marc marcel marcelino marcella marcelle marcellus
marcelo marci marcia marcie marco marcos marcus marcy mare marga margaret margarete margaretha margaretta margarita margarito margaux marge margery margherita margie
margo margot margret marguerita marguerite mari maria mariah mariam marian mariana mariann marianna marianne mariano maribel maricela marie mariel mariela mariella
marietta marilee marilou marilyn marilynn marin marina mario marion marisa marisela marisol marissa marita maritza mariya marjorie marjory mark markus marla marlena
marlene marley marlin marlo marlon marlowe marlys marna marnie marquis marquita marsha marshal marshall marta martel martez martha marti martial martijn martin martina
marty marv marva marvel marvin marwan mary maryalice maryam maryann maryanne marybeth maryellen maryjane maryjo marylou marylyn massimo mateo mathew mathias mathilda
mathilde matias matilda mats matt matteo matthew matthias mattias mattie maud maude maudie maura maureen maurice mauricio maurine mauro mavis max maxie maximilian maximo
maximus maxine maxwell may maya maybelle maye mayme maynard mayra mckenna mckenzie meagan meaghan mechelle meg megan meghan mehmet mel melania melanie melba melina
melinda melisa melissa melissia mellie mellisa mellissa melodie melody melva melvin melvina mendel mercedes meredith meri meriam merideth merilyn merle merlin merlyn
merna merri merrie merrill merritt mervin meryl meta meyer mia micaela micah micaiah michael michaela michaele michal micheal michele michelle mickey micki miguel mika
mikael mikaela mikayla mike mikel mikhail mila milagros milan milburn mildred mileena milena miles milford millard millicent millie milo milton mimi mina mindy minerva
minh minna minnie minta mira miranda mireille mirella miriam mirna mirta misha misti misty mitch mitchel mitchell mittie mitzi moe mohamed mohammad mohammed mohan mohit
moira moises mollie molly mollye mona monica monika monique monserrate monte montserrat mordecai morgan moriah moritz morley morris mortimer morton mose moses moshe
mozelle muhammad muriel murray mustafa myles myra myriam myrna myron myrtice myrtis myrtle nadeem nadia nadine nadja nahum naima nakia nakita nan nanci nancie nancy
nanette nanna nannie naoko naomi narcissa nash nat natalia natalie natalya natasha nate nathalie nathan nathanael nathanial nathaniel natosha navid nayeli neal nechama
ned nedra neha neida neil nelda nell nellie nelly nels nelson nena neoma nereida neriah nerissa nestor neta netta nettie neva nevaeh neville newell nia niall niccolo
nichol nicholas nichole nicholle nick nicki nickie nickolas nicky nico nicol nicola nicolai nicolas nicole nicolette nidia niels nigel niki nikita nikki nikola nikolai
nikolas nikole nila nils nina nino nisha nita noa noah noe noel noelia noelle noemi nola nolan nona nora norah norbert norberto noreen norene noriko norine norma norman
norris norval novella nubia nyla obadiah obed octave octavia octavio odelia odell odessa odette odie odin ofelia ola olaf ole oleg olen oleta olga olin olive oliver
olivette olivia olivier ollie oma omar omari ona onie opal ophelia ora oralia oran oren oriana orin orla orlan orlando orlena orpha orrin orson orval orville osbert
osborn osborne oscar oskar osman osvaldo oswald oswaldo otha othel otilia otis ottilie otto ouida ovid owen ozell ozzie pablo paco paige palma paloma pam pamala pamela
pansy paola paolo parker parnell parvin pascal pascual pasquale pat patience patrica patrice patricia patrick patrik patsy patti patton patty paul paula paulene
pauletta paulette paulina pauline paulino paulo pavel payton pearl pearlie pearline pedra pedro peg peggie peggy penelope penny percival percy perla perley pernell
perpetua perry pete peter petra petronella petrus peyton phebe phil philemon philip philipp philippa philippe phillip phillis philo philomena phineas phoebe phylis
phyllis pia pierre piers pietro pilar pinkney piper polina pollie polly porter portia pranav preston priscila priscilla priya prudence purcell queenie quentin quincey
quincy quinn quinten quinton rachael racheal rachel rachelle radha rae raegan rafael rafaela rafe raffaele raheem rahul raina rainer raisa raj rajesh ralph ralphie
ramesh ramiro ramon ramona ramsey rana randal randall randell randi randolph randy raphael raquel rashad rasheed rashida raul ravi ray rayford raylene raymon raymond
raymundo reagan reanna reba rebeca rebecca rebekah rebekka reece reed reese refugio reggie regina reginald reid reilly reina reinaldo reinhard reinhardt reinhold remy
renae renaldo renata renate renato rene renee renita rennie reta retha reuben reva rex rey reyna reynaldo reynold rhea rhett rhiannon rhoda rhonda rhys ria ricarda
ricardo riccardo rich richard richelle richie rick rickey ricky rico rika riley risa rita riva roald roark rob robb robbi robbie robbin robby robbyn robert roberta
roberto robin robyn rocco rochelle rocio rocky rod roddy roderic roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger rohan roland rolando rolf rolland
rollin rollo roman romona romulus ron rona ronald ronan ronda ronin ronna ronnie rory rosa rosalba rosalee rosalia rosalie rosalind rosalinda rosaline rosalyn rosalynn
rosamond rosamund rosana rosann rosanna rosanne rosaria rosario rosaura roscoe rose roseann roseanne rosella roselyn rosemarie rosemary rosendo rosetta rosie rosina
rosita roslyn ross rosy rowan rowena roxana roxann roxanna roxanne roxie roy royce rozella ruben rubi rubin ruby rubye rudi rudolf rudolfo rudolph rudy rueben rufus
rupert russ russel russell rusty ruth ruthann ruthanne ruthe ruthie ryan ryder rylan rylee sabina sabine sabra sabrina sadie sadye saeed safiya sal salena salim salina
sallie sally salma salome salvador salvator salvatore sam samantha samara samatha samir samira sammie sammy samson samuel sandra sandy sanford sanjay sanjuana santiago
santino santos sara sarah sarai saran sarina sasha saskia saul saundra savannah saverio scarlet scarlett schuyler scot scott scottie scotty seamus sean sebastian
sebastien sedrick selah selena selina seline selma semaj serena serge sergei sergio seth severin seymour shae shaina shakira shalonda shan shana shanda shandra shane
shania shanice shaniqua shanna shannon shanta shante shantel sharda shari sharla sharleen sharlene sharon sharron sharyn shaun shauna shavon shawanda shawn shawna shay
shayla shayna shayne sheena sheila shelby sheldon shelia shelley shelli shelly shelton shena sheree sheri sherie sherlyn sherman sherri sherrie sherron sherry sherwin
sheryl sheryll shira shirl shirlee shirleen shirley shiv shon shonda shoshana shreya shyanne sid siddharth sidney sienna sierra sigfried sigmund sigrid sigurd silas
silvana silvia silvio simeon simon simona simone sinead siobhan skip skye skylar skyler sloane socorro sofia sofie solange solomon sondra sonia sonja sonya sophia
sophie sophronia soren spencer stacey stacia stacie stacy stan stanislaus stanislaw stanley stanton starla stasia stefan stefani stefania stefanie stefano steffen
stella stephaine stephan stephani stephania stephanie stephany stephen stephenie stephon sterling steve steven stevie stewart stirling stuart sudie sue suellen sukie
suman sumiko sumner sunil sunita suresh surya susan susana susann susanna susannah susanne susie susy suzann suzanna suzanne suzette suzy sven svetlana swen sybil
sydnee sydney syed sylvain sylvan sylvester sylvia sylvie tabatha tabitha tahir talia talitha tallulah tama tamar tamara tamera tami tamika tamiko tammie tammy tamra
tanesha tania tanika tanisha tanner tanya tara tarah taren tariq taryn tasha tatiana tatum tavares tawana tawanda tawny tayler taylor teagan ted teddy tegan tena tenley
tennille teodoro terence teresa terese teresita teri terra terrance terrell terrence terri terrie terrill terry tess tessa tessie thad thaddeus thalia thea theda thelma
thelonious theo theodor theodora theodore theodosia theresa theron thibault thierry thomas thor thora thorsten thurman thurston tia tiana tiara tierra tiffani tiffanie
tiffany tim timmie timmothy timmy timothy timur tina tisha titus tobias tobin toby tod todd tom tomas tomasa tomeka tomi tomika tomiko tommie tommy toney toni tonia
tonie tonja tony tonya torrance torrey tory tova toya tracey traci tracy travis tremaine trent tressa trever trevor trey tricia trina trish trista tristan tristen troy
trudi trudie trudy truman trystan tuan tucker twila twyla ty tyler tyra tyree tyrel tyrell tyron tyrone tyson ubaldo ulric ulrich ulrike ulysses uma una uri uriah uriel
ursula usha vada valarie valentin valentina valentine valeria valerie valerio valery valorie van vance vanda vanessa vania vasco vashti vasily vaughn velda velia velma
velva venessa venita vera verda verdell verdie verena vergie verla verlin vern verna vernice vernie vernita vernon veronica vicente vickey vicki vickie vicky victor
victoria vida vidal vidya vihaan viktor viktoria vilma vina vinay vince vincent vincenza vincenzo viney vinnie viola violet virgie virgil virgilio virginia vita vito
viva vivian viviana vivienne vladimir volney vonda vonnie wade waldemar waldo walker wallace walt walter walton wanda wanita warner warren wayland waylon wayne weldon
welton wendel wendell wendi wendy wenona werner wes wesley westley wiktor wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilfrid wilhelm wilhelmina
wilhelmine will willa willam willard willene willette willia william williams willian willie willis willow willy wilma wilmer wilson wilton winfield winifred winnie
winnifred winston winthrop wojciech wolfgang woodrow wyatt wyman wynona wynton xander xavier ximena xiomara yadira yael yahaira yair yana yancy yasmin yasmine yazmin
yesenia yetta yitzhak yoko yolanda yolande yolonda yosef yoshiko yuki yuri yusuf yves yvette yvonne zach zachariah zachary zachery zack zackary zadie zane zara
zechariah zeke zelda zelma zena zenia zenobia zita zoe zoey zola zoltan zona zora zulma zuri
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
