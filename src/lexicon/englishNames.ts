/** The words of a table with a row for each two letters that they begin with, and how they go on (- for not at all): `al - an bert` is al, alan, albert. */
const wordsOf = (table: string): readonly string[] =>
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [beginning = '', ...ends] = row.split(' ');
      return ends.map((end) => (end === '-' ? beginning : beginning + end));
    });

/** Given names of towns with newspapers in English, lower case: of several decades, countries and origins. */
export const GIVEN_NAMES = wordsOf(`
aa liyah ron rti
ab bie by dul dullah e el hishek igail iodun ner raham salom ubakar
ad a aeze aline alyn am die dison dy ebayo ela elaide elbert ele elia elina eline ella ewale il iti itya olf olph olphus rian riana riano rienne
ag atha nes ustin
ah mad med
ai da dan leen lsa mee ne sha sling syah
aj ay it
ak ash inyi ira ua
al - aina an ana asdair astair bert berta bertina berto bina den ec ed ejandra ejandro essandra ex exa exander exandra exandre exei exis fonso fred fredo gernon haji i ice icia ina isa ison issa istair iyu lan legra len lie lison lyson ma mira onzo phonse phonso thea vah varo vin vina yce ycia ysha yssa
am ado aka al alia anda ani ara aya ber brose elia elie erico ie ina inata inu ir ira it ita mon os rit rita y
an a and anya astasia ders dre drea dreas dres drew dy ette gel gela gelica gelina gelique gelita gelle gelo gie gus ika il irudh issa ita jali kit n na nabel nabelle nalise namarie ne neke nemarie netta nette nie nika sel son thea thony tje toine ton tonella tonia tonina tonio uradha war ya
ao ife
ap arna ril
ar abella aceli chana chibald chie den etha iana ianna iel istides jun leen len lene lie lis lo mand mando min naldo ne nel nie no nold oha on senio t temus thur turo un vid vin vind yeh
as a ha hanti her hish hlee hley hok hwin if trid
at hena ul
au bree brey dra drea drey gust gusta gustin gustine gustus relia relio rora stin
av a ery is
ax el
ay ana anda esha odele
az iz lan
ba batunde iley la rb rbara rnabas rnaby rney rrett rry rt rtholomew shir sil yard
be a atrice atrix atriz au aulah c cca cky linda lla n nedict nicio nita nito njamin nnett nnie nny noit renice rit rnadette rnard rnardine rnardo rnd rnice rnie rt rtha rtie rtram rtrand ryl ss ssie th than thany tsy tte ttie ttina tty ttye ulah v verley verly
bh askar avna
bi anca lal ll llie lly
bj orn
bl aine air aise ake anche as
bo b bbi bbie bby ng ngani nita nnie oker ris yce yd
br ad aden adford adley ady andi andon andt andy ant axton ayden eda eege enda endan enna ennan ent ett ian iana ianna iar idget idgette igid igitte iona itt itta ittany ittney oderick odie onagh onson onwen onwyn ooke uce uno yan yant yce ynn yson
bu ck d ddy rl rt sisiwe ster
by rd ron
ca itlin itlyn l leb lista llie llum lum lvin m meron mi mila mille milo ndace ndice oimhe ra rey rina rl rla rleen rlene rlo rlos rlotta rlton rly rlyle rmela rmelo rmen rmine rol rolann role rolee rolina roline rolyn rolynn ron rrie rrol rroll rson rter ry rys sey simir spar ss ssandra ssie ssius talina tarina te thal therine thleen thryn thy triona yden
ce celia cil cile cilia cily dric drick leste lestine lia lina line ri rys sar
ch ad adwick aim ana andra anel antal arla arleen arlene arles arley arlie arlotte armaine as auncey elsea elsey eri erie eryl ester et iara idi inedu inwe ioma ip itra loe ris rista ristal ristel risten ristian ristiana ristie ristina ristine ristoph ristophe ristopher risty uck ukwuma
ci an ara aran cely llian ndy ro
cl air aire ara arabelle are arence aribel arine arissa arita ark aude audette audia audine audio ay ayton elia em ement ementine eo etus iff ifford ifton int inton ive odagh yde
co dy lby le lette lin lleen llin lm lton nall ncepcion ncepta ncetta nnie nnor nor nrad nstance nsuelo ra ralie rbin rdelia rdell retta rey rina rine rinne rmac rnelia rnelius rnell rrine ry urtland urtney
cr aig eighton istina ystal
cu rt rtis thbert
cy nthia ril rilla rus
da fydd g gmar isy ithi le lia llas maris mian mien mion mon n na ne nica nie niel niela niella nielle nika nilo nny nte phne ra rby rcy ria rian rin rio rius rla rlena rlene rnell ron rragh rrell rren rrick rrin rryl rwin ryl ryle sha shiell ve vid vin vina vis von wn wson
de an ana andre ann anna anne b bbie borah bra clan edee ena epa epak epika idre irdre ja lbert lfina lia lilah lla lmar lmer lois lora lores loris lphine lroy marcus metria metrios metrius na nice nis nise nnis nny on rek rick rmot rrick rvla shawn siree smond v vi vin von vora wey witt xter zso
di an ana ane ann anna anne armuid edre ego eter lys mitri na nah nesh no onne rk vya
dm itri
do llie lores menic menico minic minick minique n na nal nald nna nnell nnie novan ra reen retha rian ris rothea rothy rsey rtha rthy t ttie ug ugal uglas yle
dr ew usilla
du ane dley ncan rga rward stin sty
dw ain ayne ight
dy an lan mpna
ea mon monn rl rle rline rnest rnestine
eb en enezer ony
ed - a die dy gar ie ith mond mund na ris uardo vard ward win wina
ef fie rain ua
eg bert on
ei leen lidh mear nar
ek ow
el aina aine anor bert da don dora dred dridge eanor eanora eanore eazar ena frieda i iana ias iezer ijah in ina inor isa ise iseo isha issa iza izabet izabeth ke la le len lery lie liott lis lsworth lwood ly ma marie mer mo na nora ois oise ouise oy roy sa sabe sie speth ton va vin vira vis win wood wyn yse
em eka ely erson ery il ilia ilio ily ma maline manuel met mett ory rys yr
en da edina id och os rico rique
eo ghan in
ep hraim
er asmus astus ic ica ich ick icka ik in lene linda ma mine nest nestine nesto nie nst rol vin win yn
es peranza sie teban tel tella telle ter tevan ther
et ha han hel helbert helyn ienne na ta
eu an dora gene genia genio la lalia lalie nice phemia stace
ev a alyn an ander angelina angeline e elina elyn erardo erett erette ert ette ie ita
ew an
ez ekiel equiel ra
fa bian bio biola e isal ith izal llon nie nnie nny rah rhan rid rida ron rrah rrell tima timah tou ustino y ye
fe derico licia licidad licitas licity lipa lipe lisha lix mi nton rdinand rgal rgus rmin rn rnanda rnando rris
ff ion
fi achra del delia lomena nbarr nlay nn ntan ona onn onnuala tz
fl o ora orence orencio orian orine ossie oyd
fo lake rrest
fr an ances ancesca ancesco anchesca ancine ancis ancisco anco ancois ank ankie anklin anz aser ed eda eddie eddy ederic ederica ederick edric edrick eeman eida eya ida ieda itz
fu nke nmi
ga be briel briela brielle etano il le len nesh reth rland rret rrett rrison rry rth ry ston urav utam vin yatri ye yla yle ylord
ge eta mma na naro ne nevieve nie nnaro no off offrey orge orgeanna orgette orgia orgianna orgie orgina rald raldine rard rardo rda rhard ri rmaine rri rry rt rtie rtrude thin
gi a an ancarlo anna deon l lbert lberto lda les lles na nette nger nny no orgio ovanna ovanni rish sela selle useppe
gl adis adys en enda endon enn enna ennie enys oria yn ynis
go dfrey ldie nzalo pal rd rdon ttlieb vind
gr ace acie aciela ady aeme aham ainne ant ayson eer eg egg egory eta etchen etel iffin iselda over
gu adalupe enther gu ido illermo inevere nnar nther rpreet s ssie staf stav stave stavo y
gw en enda endolyn ilym yn yneth
ha akon fiz keem l ley lle llie mid mish mza na nk nna nnah nnes ns ri rini rish rlan rley rlow rold rpreet rriet rriett rriette rris rrison rry rsha rvey ssan ssie ttie ydee yden yley ywood zel zen
he ath ather ctor dda dwig dy idi inrich inz laine len lena lene lga lge lmut mi ndrik nnie nri nrietta nrik nrique nry rb rbert riberto rman rmann rmine rminia rschel rshel ster ttie ywood zekiah
hi lary lda ldegard ldegarde ldred llard llary ram roshi
ho bart bert da lden lley llie llis lly mer nora race rtense sea ward well yt
hu bert ey gh go lda mphrey nter ong ssein w
hy man rum wel
ia in n
ib rahim
id a ella ris
ie sha uan
if eanyi eoma
ig nacio natius or
ik e er
il a ana eana ene iana lya ona se
im an ani elda manuel ogen ogene ran
in a dira es ez ga geborg ger go grid ocencio
io la na ne
ir a ena ene ina is ma vin ving win
is a aac aak abel abela abella abelle adora aiah aias haan hmael idore idro la mael mail obel rael sac
iv a an ana ar es onne or y
iy anna
iz aak
ja bari cinda cinto ck ckeline cki ckie cklyn ckson cky co cob cque cquelin cqueline cquelyn cques da de den iden ime imie iro ke kob leesa len mal meel mes meson mi mie mila mmie n na nae ne nell nelle nessa net netta nette nice nie nine nis nna nnette nnie queline red rlath rod ron rred rrett rrod rvis smine son sper vier y ya yanti ylen yme yna yne yson zmin zmine
je an ana ane anetta anette anie anine anna anne annette annie annine d dediah didiah ff fferey fferson ffery ffrey ffry mima mma n nifer niffer nine nna nnette nnie nnifer nny rald raldine remiah remias remy ri rilyn rmain rmaine rold rome rri rrie rrod rrold rry ss ssa ssalyn ssamine sse ssenia ssica ssie sus thro tt ttie von wel well
ji ll llian m mena mmie mmy tendra
jo - an ann anna anne ao aquin beth celyn di die dy e el elle esph ey han hann hanna hannes hathan hn hnathan hnie hnnie hnny hnpaul lene lie n nah nas nathan ni nna nni nty rdan rdana rdon rg rge rgen rja se sef sefa sefina seph sephina sephine sette sh shua siah siane sie slyn sue van vita y ya yce ycelyn
ju an ana anita dah dd de di die dith dson dy les li lia lian liana liann lianna lianne lie lienne liet lietta lio lissa lius ne stin stina stine stus wan
jy oti
ka bir ci den dence giso i ila itlin itlyn leb ley li lpana mal mala milah ne nisha ra ran reem ren ri rie rim rin rina rissa rl rla rlene rley rlie rly rol rolina rolyn ron rrie rthik ryn sandra sey shif ssandra ssidy te telyn tharina tharine therine theryn thi thie thleen thlyn thrine thryn thryne thy ti tia tie tlin trina ty vita y ye yla ylee yleigh ylene ylin
ke anu egan ely enan hinde iko ira isha ith lby lechi lle llee llen lley lli llie lly lsey lton lvin mi n ndal ndall ndra ndrick nji nna nneth nnith nny nt nyatta nzie ra ri rmit rri rrie rry rryn rstin rwin shia v van ven vin
kh adija adijah alid alil
ki ana ara eran ersten ley llian m mber mberlee mberley mberly miko mora p pp ra ran rby rk rsten rstie rstin rsty sha shore t ttie tty
kl ara aus
kn ut
ko be bus dy fi jo os rey ry urtney
kr aig is ishna ista istal istan isten isti istian istie istin istina istine istofer istoffer istopher isty ystal ystle
ku ldeep mar rt rtis
kw abena ame esi
ky la le lee leigh ler lie ra
la cey chie chlan cy donna ila iney ith keisha kesha kshmi lita litha mar mbert mont na nce ndon ni nita nny ra raine rissa ron rry rs rue shawn shonda ta tanya tasha tha tisha tonia tonya toya trice ura urel uren urence urene uretta uri urie urine vada vera vern verne vina vinia vonne wanda wrence wson yla yne yton zaro
le a ah ander andra andro ann anna anne da e eann ela esa fty grand if igh ighton ila isa ith la lah land lia m muel n na nard ni nin nnie nny nora nore nox o ocadia oma on ona onard onardo onel onid onie onora ontine opold opoldo ota rato roy s sa sley slie ssie ster ta tha ticia ttie tty v vi von wellyn wis xi xie
li am bby da dia esl ezl la lian liana lith lla lli llia llian lliana llie ly na ncoln nda ndiwe ndsay ndsey ndy nnea nnie nsey nus nwood onel sa sbeth se sette ssa ta v via z za zzie
ll ewellyn oyd
lo gan is la lita n nnie nny ra raine ralee rcan relei ren rena renza renzo retta ri rie rine rna rne rraine rri rrie thar tte ttie u uann uanne uella uetta uie uis uisa uise urdes vell vie visa well wri yd
lu c ca cas cia cian ciana ciano cie cien cila cille cinda cius cretia cy dwig ella igi is isa ka kas ke la lu na pe rline ther z
lw azi
ly da dell dia le man n nda ndon ndsey nelle nette nn nne nwood ra sander
ma bel belle ble cario ceo chelle cie ck ckenzie cy dalyn ddie deleine deline delyn delynn dge dhav dhu dison donna ds e eve gda gdalen gdalena gdalene ggie gnus hala halia hesh hmoud ia ida ire iread iri isie ja lachi lachy lathi lcolm lia lik lika linda lini lissa llory lvina mie naia ndla ndy nfred nish nju nny noj npreet nuel ra rc rcel rcelino rcella rcelle rcellus rcelo rci rcia rcie rco rcos rcus rcy re rga rgaret rgarete rgaretha rgaretta rgarita rgarito rgaux rge rgery rgherita rgie rgit rgo rgot rgret rguerita rguerite ri ria riah riam rian riana riann rianna rianne riano ribel ricela rie riel riela riella rietjie rietta rilee rilou rilyn rilynn rin rina rio rion risa risela risol rissa rita rites ritza rius rivic riya rjorie rjory rk rkus rla rlena rlene rley rlin rlo rlon rlowe rlys rna rnie rquis rquita rsha rshal rshall rta rtel rtez rtha rthinus rti rtial rtijn rtin rtina rty rtyn rv rva rvel rvin rwan ry ryalice ryam ryann ryanne rybeth ryellen ryjane ryjo rylou rylyn ssimo teo thew thias thilda thilde tias tilda ts tt tteo tthew tthias ttias ttie ud ude udie ura ureen urice uricio urine uro vis x xie ximilian ximo ximus xine xwell y ya ybelle ye yme ynard yra
mc kenna kenzie
me agan aghan chelle ena enakshi era g gan ghan hmet l lania lanie lba lina linda lisa lissa lissia llie llisa llissa lodie lody lva lvin lvina ndel rcedes redith ri riam rideth rilyn rle rlin rlyn rna rri rrie rrill rritt rv rvin ryl ta yer
mh airi
mi a caela cah caiah chael chaela chaele chal cheal chele chelle ck ckey cki dge guel ka kael kaela kayla ke kel khail la lagros lan lburn ldred leena lena les lford llard llicent llie lo lton mi na ndy nerva nh nna nnie nta ra randa reille rella riam rna rta sha sti sty tch tchel tchell ttie tzi
mo ana e hamed hammad hammed han hit ira ises llie lly llye na nica nika nique nserrate nte ntserrat nty rag rdecai rgan riah ritz rley rris rtimer rton se ses she zelle
mp ho
mu hammad ireann kesh rali riel rray sa stafa
my fanwy les ra riam rna ron rtice rtis rtle
na deem dia dine dja hum ima kia kita ledi n nci ncie ncy ndini nette nna nnie oko omi rayan rcissa relle resh sh sir t talia talie talya tasha te thalie than thanael thanial thaniel tosha veen vid yeli
ne al chama d dra ha ida il lda ll llie lly ls lson na oma reida riah rida rissa rys stor ta tta ttie va vaeh ville well
ng aire ozi
ni a all amh ccolo chol cholas chole cholle ck cki ckie ckolas cky co col cola colai colas cole colette dia els gel khil ki kita kki kola kolai kolas kole la ls na no rmala sha ta tin
nk echi osinathi
no a ah e el elene elia ella elle emi la lan mbulelo msa mvula na or ra rah rbert rberto reen rene riko rine rma rman rris rval vella
nu ala bia r rul
ny la
ob adiah ed inna
oc tave tavia tavio
od elia ell essa ette ie ile in
of elia
oi sin
ol a af e eg en eta ga in ive iver ivette ivia ivier lie ly umide uwaseun wen
om a ar ari
on a ie
oo nagh
op al helia
or a alia an en iana in la laith lan lando lena pha rin son val ville
os bert born borne car kar man valdo wald waldo
ot ha hel ieno ilia is tilie to
ou ida
ov id
ow ain en
oz ell zie
pa blo co dma draic draig ige lesa llavi lma loma m mala mela nkaj nsy ola olo rker rnell rvati rvin scal scual squale t tience trica trice tricia trick trik tsy tti tton tty ul ula ulene uletta ulette ulina uline ulino ulo vel yton
pe adar arl arlie arline dra dro g ggie ggy nelope nny rcival rcy rla rley rnell rpetua rry te ter tra tronella trus yton
ph ebe il ilemon ilip ilipp ilippa ilippe illip illis ilo ilomena ineas oebe ylis yllis
pi a erre ers et eter etro lar nkney otr per
po lina llie lly oja rter rtia
pr abha adeep akash anav asad ashant aveen avin eeti eston iscila iscilla iti iya iyanka udence
pu rcell
qu eenie entin incey incy inn inten inton
ra chael cheal chel chelle dha e egan elene fael faela fe ffaele heem hul ina iner isa j jan jeev jesh jiv kesh lph lphie mesh miro mon mona msey na ndal ndall ndell ndi ndolph ndy ni njit phael quel shad sheed shid shida shmi ul vi wiri y yford ylene ymon ymond ymundo
re agan anna ba beca becca bekah bekka ece ed ese fugio ggie gina ginald id illy ina inaldo inhard inhardt inhold kha my nae naldo nata nate nato ne nee nita nnie ta tha uben va vathi x y yna ynaldo ynold
rh ea ett ian iannon oda odri onda ys
ri a aan carda cardo ccardo ch chard chelle chie ck ckey cky co ka ley sa ta tu va
ro ald ark b bb bbi bbie bbin bby bbyn bert berta berto bin byn cco chelle cio cky d ddy deric derick dger dney dolfo drick drigo el gelio ger han hini hit isin land lando lf lland llie llin llo man mmel mona mulus n na nald nan nda nin nna nnie ry sa salba salee salia salie salind salinda saline salyn salynn samond samund sana sann sanna sanne saria sario saura scoe se seann seanne sella selyn semarie semary sendo setta sie sina sita slyn ss sy wan wena xana xann xanna xanne xie y yce zella
ru airi ben bi bin by bye di dolf dolfo dolph dy eben fus pert ss ssel ssell sty th thann thanne the thie
ry an der lan lee
sa bina bine bra brina chin dia die dye eed fiya ima l lena lim lina llie lly lma lome lvador lvator lvatore m mantha mara matha meer mina mir mira mmie mmy mson muel na ndeep ndhya ndra ndy nford ngeeta njana njay njeev njuana ntiago ntino ntos ntosh oirse ra rah rai ran rel rina rita sha skia tish ul undra vannah verio vita
sc arlet arlett halk huyler ot ott ottie otty
se amus an bastian bastien drick ema gun lah lena lina line llo lma maj nthil rena rge rgei rgio th verin ymour
sh ae ahid aina akira alini alonda an ana anda andra ane anelle ania anice aniqua ankar anna annon anta ante antel anti arda ari arla arleen arlene armila aron arron aryn aun auna avon awanda awn awna ay ayla ayna ayne azia eena eila elby eldon elia elley elli elly elton ena eree eri erie erlyn erman erri errie erron erry erwin eryl eryll ilpa ira irl irlee irleen irley iv on ona onda oshana reya weta yam yanne
si an bongile busiso d ddharth dney enna erra gfried gmund grid gurd las lvana lvia lvio meon mon mona mone nead obhan pho ta ti yabonga zwe
sk ip ye ylar yler
sl oane
sn eha
so corro fia fie lange lomon lveig ndra nia nja nya phia phie phronia rcha ren
sp encer
sr eedhar inivas
st acey acia acie acy an anislaus anislaw anley anton arla asia efan efani efania efanie efano effen ella ephaine ephan ephani ephania ephanie ephany ephen ephenie ephon erling eve even evie ewart irling ruan uart
su dha dhir die e ellen hasini kie man miko mner nil nita resh rya san sana sann sanna sannah sanne shil shila shma sie sy zann zanna zanne zette zy
sv en etlana
sw ati en
sy bil dnee dney ed lvain lvan lvester lvia lvie
ta batha bitha dhg hir iwo lia litha llulah ma mar mara mera mi mika miko mmie mmy mra nesha nia nika nisha nner nya ra rah ren riq ryn sha tiana tum vares wana wanda wny yler ylor
te agan d ddy gan gwen mitope na ndai nley nnille nzin nzing o odoro rence resa rese resita ri rra rrance rrell rrence rri rrie rrill rry ss ssa ssie
th abiso abo ad addeus alia andeka andi andiwe ea eda elma elonious emba eo eodor eodora eodore eodosia eresa eron eunis ibault ierry omas or ora orsten ulani urman urston
ti a ana ara erra ffani ffanie ffany m mmie mmothy mmy mothy mur na sha tus
to bias bin by d dd m mas masa meka mi mika miko mmie mmy ney ni nia nie nja ny nya rrance rrey ry va ya
tr acey aci acy avis emaine ent essa ev ever evor ey icia ina ish ista istan isten oy udi udie udy uman ystan
ts hepo
tu an cker lly melo nde
tw ila yla
ty - ler ra ree rel rell ron rone son
ub aldo
uc he
ud ay
ul ric rich rike ysses
um a ar
un a
ur i iah iel mila sula
us ha man
va da larie lentin lentina lentine leria lerie lerio lery lorie n nce nda ndana nessa nia run santha sco shti sily ughn
ve lda lia lma lva nessa nita nkat ra rda rdell rdie rena rgie rla rlin rn rna rne rnice rnie rnita rnon ronica
vi c cente ckey cki ckie cky ctor ctoria da dal dya haan jay kas kram ktor ktoria lma mala na nay nce ncent ncenza ncenzo ney nnie nod ola olet rgie rgil rgilio rginia shal ta to va vek vian viana vienne
vl adimir
vo lney nda nnie
vu si
wa de ldemar ldo lker llace lt lter lton mbui nda nita njiku rner rren yland ylon yne
we ldon lton ndel ndell ndi ndy nona rner s sley ssel stley
wi ktor lber lbert lbur lburn lda ley lford lfred lfredo lfrid lhelm lhelmina lhelmine ll lla llam llard llem llene llette llia lliam lliams llian llie llis llow lly lma lmer lson lton nfield nifred nnie nnifred nston nthrop remu
wo jciech lfgang odrow
wy att cliffe man nona nton
xa nder vier
xi mena omara
xo lani
ya dira el haira ir na ncy sh smin smine zmin
ye mi senia tta
yi tzhak
yo gesh ko landa lande londa sef shiko
yu ki ri suf
yv es ette onne
za ch chariah chary chery ck ckary die hra inab ne nele ra
ze chariah eshan ke lda lma na nia nobia
zi ta
zo dwa e ey la ltan na ra ya
zu lma ri
`);

/** Words that headlines, labels and places are made of and hardly any name: a line that holds one is no name, however it is capitalised. Lower case. */
export const NO_ENGLISH_NAMES = wordsOf(`
a -
ab out ove
ac cident count t tion
af ter
ag ain ainst e ent
ai d r rport
al l so
am erica erican ong
an - d nual other swer
ap peal ril
ar e ea m my ound rest rested t
as - k ks
at - tack torney
au ction
aw ard arded ards ay
ba by ck ll llot nd nk nkruptcy r se seball sketball ttle
be - ach at ats fore hind st tter tween
bi g ll rthday shop
bl ack aze ock ue
bo ard at dy mb nd nds ok oks ost rough th wl y ys
br idge ief iefs
bu dget ilding reau s siness t y
by -
ca lendar ll lls mp n ncer ndidate r re se sh use
ce metery nt nter ntral nts ntury
ch ain ampion ange arge arged arges arity ief ild ildren ristmas urch
ci rcuit ties tizens ty
cl ass ean inic ose osed osing ub
co ach al ast ld llege lumn ming mmission mmittee mmunity mpany ncert ngress ntest ntrol nvention st sts uld uncil unty uple urt urts
cr ash ew ime op ops
cu p t ts
da ily nce nger te ughter y ys
de ad al ath aths bate bt cision fense mocrats partment
di es gest nner rector strict
do - ctor es g gs wn
dr aft ama eam ive iver iving ought ug unk
du ring
ea rly st
ei ght ghteen ghty
el ection ectric even
en d ds ergy gine
ev ening ery
ex change pected plosion press tra
ey e
fa ce ir ll lls milies mily ns rm rmer rmers st ther vor
fe deral es et lony
fi fteen fty ght ghting gures le led nal nance nd ne ned re rst sh shing ve
fl ag eet ight ood oor u
fo od otball r rce recast reign rest rty ur urteen urth
fr ee iday om ont
fu el nd nds ture
ga ins me mes rden s
ge neral t ts
gi rl rls ve ves
go es ing ld lf od vernment vernor
gr and eat een ound oup owth
gu ard est ide n
ha d lf ll nd s ve
he - ad alth aring at avy ights ld lp r re
hi gh ghway ke s story t ts
ho ld lds liday me nor nors rse spital t tel use using w
hu man ndred rt
ic e
id ea
if -
il l
in - dex dustry jured side surance to
is - land sue
it - s
ja il nuary
jo b bs urnal
ju dge ly nction ry stice
ke ep eps
ki ll lled lls
kn ow
la bor ke nd st te w wsuit wyer
le ad ader aders ague ak ave aves d gal gion tter tters vel
li brary cense fe ght ghts ne st ve
lo an cal ng ok se ses ss st ve w
ma chine il in jor ke kes n rch rket rketplace rkets rriage yor
me at dal et eting ets morial n rchants
mi ddle dnight le litary lk ll llion ne ners
mo bile nday ney nth nths on re rning ther tor untain urn ve vie
mu rder sic st
na mes tion tional vy
ne ar eds ighbor w ws xt
ni ght ne neteen nety
no - on rth t tes tice tices w
nu mber
oa th
of - f fice ficer ficers
oi l
ol d
on - e ly
op en ens inion
or - der
ot her
ou r t
ov er
ow n
pa ge rade rents rk rt rty ss sses st trol y
pe ace ople rson rsonal
ph one oto
pi ck cks
pl ace an ane ans ant ay ea ead
po lice licy litics ll lls ol or rt st wer
pr ayer esident ess ice ices imary ison ivate obe oblem oject operty otest
pu blic mp
qu ake estion estions ick
ra ce cing dio id il ilroad in lly nks te tes
re ach ad ader al cord d ferendum form gion lief ligion nt port ports publicans scue servoir sidents st sult sults turn turns view
ri de ghts se ses sk ver
ro ad bbery of om ute
ru le les n ns ral
sa fe fety id le les turday ve vings y ys
sc hedule hool hools ience ore ores
se a ason at cond ction e ek eks en ll nate nior ntence ptember ries rvice rvices t ven venteen venty wer
sh are e eriff ip oot ooting op ot ould ow ows
si de des gn gns x xteen xty
sn ow
so ccer ciety ldier ldiers me n on ught uth
sp ace ecial eech eed irit orts ring
sq uare
st aff age andings ands ar ate atement ates ation eel ep ill ock ocks olen op ore orm ory reet rike rikes rong udent udents udy
su it mmer mmit nday preme rvey
sy stem
ta ble ke kes lk lks x xes
te acher achers am ll lls n rm st
th an at e eir em en ere ey ird irteen irty is ousand reat ree rough ursday
ti cket e ll me mes
to - day morrow night o p rnado ur wer wn wns wnship
tr ack ade affic ail ain ansit avel easury eaty ees ial ip oops uck ucks
tu esday rn rns
tw elve enty o
un der ion ited iversity
up - on
ur ges
us -
ut ah
va lley
ve terans
vi ctim ctims ctory ew ews llage sit
vo ice te ters tes
wa ge ges it lk ll nts r rning s tch ter y
we - ather dding dnesday ek ekly eks ll st
wh at eat en ere ich o ole y
wi fe ldfire n nd ns nter th thout tness
wo man men n rd rds rk rkers rking rks rld uld
wr eck
ye ar ars s t
yo rk u ung ur uth
zo ne ning
`);
