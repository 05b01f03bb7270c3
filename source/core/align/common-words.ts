/**
 * 20,000 keys of English news words, the most frequent first, with a space between.
 * Made by bench/build-common-words.ts from the order of the GloVe vocabulary (public domain); do not edit.
 */
export const COMMON_WORDS = `
the of to and in for it that on is was said with he as be by at from his an have has year are but were not this who
they had will which their state or one after new been also we would time two more other first about up when there all
out she peopl govern her percent over last nation than into say some use do day countri you presid if world includ no
offici can unit report three million most work compani onli like could us group against so make them what him citi
dure call befor may week sinc mani play game while where go becaus now end second month made american between team
back did just under take part intern such minist then war get point down ani through hous four china even school forc
well high parti off south polic home member market still right open former both show secur told billion those public
way these offic our follow plan name old kill later polit season bank want elect area major dollar set support sever
famili servic meet place long tuesday anoth accord base general news leader five help run wednesday militari come
develop much univers court number monday next expect thursday friday start attack here found move should good final
veri power close foreign my north own record york ad how trade earli oper win top around issu organ busi near until
live need local releas see howev lead life same center system case law continu left program talk chang econom region
tri known six think won author third iraq share sunday each head return manag film line among price took product best
build recent doe remain west feder increas held relat chief industri rate result look came order bush women seri
provid air put children player appear john man saturday march give know control european late rule import leagu vote
white stock becom death receiv side town me announc washington capit histori inform depart british fire peac ask
without allow central associ men differ offer becam democrat sign person union money oil few hit serv defens hope
current visit began posit face israel die armi al critic charg believ campaign turn main too great led director east
perform deal music interest palestinian administr prime past chines larg produc book never franc design district
reach night statement littl age level least agenc execut decis cup form de june direct half problem term hand human
french press race possibl earlier counti total fund investig small juli match isra health water hold financi station
everi japan origin ago big thing born troop council find claim test club bill far fight repres cut studi train activ
round today student project respons score street research special stori car hour list although again economi your
along sale land effort question popul went confer minut must creat success act spokesman caus job cost involv free
april polici educ complet consid leav career island locat whether communiti event process lost site star got concern
begin keep committe mark russia alreadi present though aid might clear away russian post better within seven america
carri clinton singl pass rais publish due coach less board refer effect goal short quarter septemb mean invest onc
field german park televis bomb church note januari award privat black given institut travel colleg period villag
propos demand initi action arm protest protect often young footbal worker join requir decid improv republican rose
strong role stop agre agreement southern hospit arrest further lot road decemb india seem finish independ pay friend
fall secretari command octob futur senat establish titl condit resid bodi opposit art novemb accus featur nuclear
previous exchang media tax taken shot negoti eight measur addit ministri care stand august drug hard london arriv
commiss food discuss germani despit tour largest fail centuri account whose album western song soldier cooper son
newspap warn sport border northern fell figur natur step europ gain provinc averag per assist feel drop cover rise
collect mile across outsid sourc victori alleg love river emerg social attend index senior prison technolog full
defend seen iran suggest limit real growth korea england earn loss key promot yet comment contract construct lower
popular championship comput behind situat father launch reason bring divis red cross engin global medic low analyst
attempt practic stage legal firm enough rebel william express declin iraqi prepar king network view ground constitut
happen congress approv light describ plant competit realli togeth common almost miss sell san georg track interview
judg energi champion weapon olymp challeng candid australia replac front accept grow civil pressur dead profit higher
beat labor cours cultur battl similar indic african band februari target tie word reform stay contain focus contribut
toward buy japanes seek estim california standard particular tradit particip radio rang investor prevent africa ever
angel fear respect parliament indian schedul someth file spend separ liber trial eu gave ship david abl enter
pakistan generat commit compar strike drive consum thought chairman advanc review suspect immedi fourth summer class
avail write himself materi tell built break terror refus save budget met detail middl mother suffer legisl seat
experi reduc sent alway serious room link taiwan financ gold britain date islam fact watch export conserv celebr valu
wife annual let kind english damag declar movi rank retir ahead confirm violenc thousand morn determin custom poll
individu exampl exist soon decad australian brother crisi read ban wall hong kong space speak model wide chanc
connect nine host favor whi crime deni appeal robert done arab woman honor certain defeat un color michael store texa
observ reserv access lawyer evid anim daili risk obama option learn expert presidenti lose appoint transport camp
modern parent credit green employ movement hear bad doubl quot canada suppli signific murder demonstr achiev saw
progress airport justic corpor doctor instead aim urg quick matter push mission probabl staff victim letter rout
histor muslim republ los governor languag guard fan rock flight promiz injur eastern ii net anti wound societi brown
version conduct idea combin video tv consist rest profession remov benefit incom commerci forward asia address
manufactur mountain affect sound domin artist select pick wrote hundr broadcast neighbor walk regul vice maintain
confid especi style charact sea brought coupl diplomat ball potenti poor block joint heart compet send gas milit
mexico document approach ca minor communic afghanistan usual coast equal am regular object scienc marri jame insid
search occur premier attract bond plane rather various euro tournament wait injuri territori christian cent bid
kilomet reject vehicl biggest deputi italian amount identifi hall understand conflict draw consult paul threat grand
daughter sentenc boy immigr depend insur either terrorist purchas grant extend attent hill threaten asian assembl
airlin child normal offens destroy paper debat recogn noth sold hotel girl affair struggl eye internet itali adopt
korean blue request employe type insist data winner repeat size partner add sometim sure phone memori expand nato
qualifi beij surviv electr florida properti trip sector specif explos alli nomin pull lack actual violat avoid wit
eventu opportun theater fuel royal predict mail equip writer diseas spent attorney respond yen voter except resign
readi civilian reflect museum shoot messag summit structur athlet magazin crimin secret subject written argu
throughout mine domest oppos loan pound pictur distribut latest owner transfer intellig voic themselv disput itself
weekend pari festiv meter difficult mind ralli fli lake speci agent count graduat introduc serb mass squar guy port
crowd quit influenc la gun troubl spain fair session entir bar patient fine rival incid marin crash deleg shop
richard illeg facil imag danger channel delay convent gather invit explain meanwhil captur scene journal survey
contact integr paint box stabil canadian spot worth mobil safeti encourag lie worri realiz abov mayor abus coalit
card altern convict adviz answer prosecutor dozen heavi longer zone settlement speech function turkey restor prove
section admit lee atlanta whole instal edit surpriz degre aircraft anyth web smith debut giant farm correct moment
femal peter draft resist bowl mix implement heat boston professor resolut cannot check debt cast sens burn lift cite
citizen speed municip regard formal boost paid resourc thoma deliv bay medal revenu passeng slow impact blame engag
jone ethnic spring relationship spanish zealand fill examin enjoy recommend chicago applic religi storm exhibit suit
journalist remark discov treatment electron articl fit master entertain arrang appli cell gaza fish roll contest
restrict editor spread reveal ten everyth bridg handl afp enforc pacif intend fifth household jump apart wing kid
driver husband captain huge coordin soviet currenc physic communist beach digit symbol ensur sit extrem foundat appar
screen brief explor inflat wood piec stadium seed overal pitch prefer floor monitor crew combat upon acknowledg
ceremoni forest surround signal cathol philippin format primari classic complex whom withdraw feet treat baghdad mari
highest episod mount edg corrupt transit stress refuge deploy cancel photograph licens settl yard packag dlrs wind
retail martin rescu divid charl agricultur flood missil door danc below dismiss brazil intent cabinet brand translat
wave teacher telephon wonder taliban extens regist welcom choic kept suicid environ controversi onlin jewish recal
jail politician mechan bear el god johnson headquart ireland machin updat recov escap qualiti wear convers actor
valley elimin youth page felt novel someon impos amid roman suprem cash definit basic forecast railway wrong van
inspir collaps straight window male util leadership trust winter mention blood sanction display expens non weather
bit specul doubt tabl impress lawmak pilot nativ moscow pledg stone cook belong blast leg singapor strip rain rich
truck hire thank strategi penalti advert tokyo broke detect ed abil wo tree clash allianc navi studio suspend garden
inning unlik label neighborhood basebal sustain ran balanc sister boat democraci plot davi pain status pro panel
factor rememb acquir everyon convert teach dog punish sun ill adapt safe touch slight renew asset margin compos
greater afternoon fast fighter tough item resum cancer shift prompt freedom greek goe purpos famous sexual accid task
obtain concentr prize bird kick donat flow trail solut frank favorit alon heard hot proceed hama intens condemn
technic stake pair deep transform branch skill indonesia content afghan rare photo scale true row amend hole
disappoint moral duti motiv clean hurt basi preserv fix resolv tourist environment motor recruit saudi advantag numer
perhap raid method statist sponsor frequent ice insurg simpli nearbi self shape happi princ scientist seiz perfect
notabl collabor necessari possess highway listen termin twice henri era assess softwar occupi rocket beyond exerc
academi consider oppon ambassador code surfac interpret restaur tom throw rapid confront ap succeed conclud ride
dream francisco metal assign abandon audienc dress veteran knew emot client peak approxim foot mike marriag rush
georgia wish failur gone embassi cloth notic estat harri infect weak moder anyon sex flag iranian print chemic queen
coloni treati correspond cricket vietnam fashion volum typic guid prospect complain opinion admir jersey barrel babi
edward fellow co census adjust traffic worst exact older yield guarante ticket revers thus imagin element jet chart
defin warm ident maker fresh ventur kingdom strengthen climb assur convinc egypt bat pack beauti farmer comfort
assassin instrument km holiday thailand dramat copi behavior hunt sort negat dark turkish kidnap aggress promin
lebanon contend composit wild saddam ignor earth tank medicin interior regim pursu activist eas prosecut wage praiz
gulf adam weight hang faith perman easi cap shock virginia climat ring appropri inspect patrol accompani iron elector
deficit rough capabl desir retain reviv devic distanc assum attribut rebound cold drink jordan excit presenc urban
subsequ enhanc assault scandal user tower saint bob poland endors princip dutch expans theme shell anonym background
root apolog concert kosovo steel helicopt jackson adult bus map factori els smoke carolina split grade economist
spark categori toni basketbal deriv capac occup ballot latin illustr permit fort shown instruct advoc spoke extra
arafat pop theori varieti radic grew singer silver soccer gate speaker sri suppos relief tension rural ford lord chip
distinct halt mexican hors larger decor disappear prohibit surg bell resort re librari sought catch vow payment guest
gmt spirit complic bought smaller corner visitor stretch pleas eat detain chair rice principl fed super malaysia
oblig bosnian sing bureau choos massiv bosnia spokeswoman yuan commission borrow loui scott irish ultim founder evacu
concept lay assert pace inch tiger slip trim chain orient bc excel disast lock destruct strength interact academ jack
unemploy procedur jean swiss cabl ray fee gay frustrat fulli golf appreci wast mayb enemi depress playoff elev pretti
struck talent volunt enabl cox essenti attach compens phase buri daniel sixth fox obvious steve harbor recess
recoveri dri tape switch ocean virtual joseph miner abort dealer juri calcul disrupt tend gore liquid joe seal clinic
squad bottom desert caught cool prior enterpr highlight sharehold text broad remind portray via ton bishop crown
junior southeast pool reput moham affili headlin dialog dedic wine profil counter pakistani andrew chamber reaction
repair isol indict strateg gift lawsuit incorpor pollut compil toll hurrican gray trigger ali evalu cycl kim consequ
narrow pose carrier peacekeep sampl effici reli worldwid mediat mental blow argentina load houston descend hostag
awar polish pennsylvania tear bare ohio oversea patriot deposit tribun empir jim czech shiit ladi jerusalem complaint
afford confus invas emphas vari stem camera sensit thai bin acceler tip mill sweden treasuri chase trend solv uk
mccain elder templ syria platform truth fortun inaugur websit urgent fiction microsoft birth gang shut mistak crude
campus clark egyptian substanti personnel exclus tool knock liter tackl tast trap rail absolut harm circl sunni
disabl pope nor flower innov inspector devot contrast temperatur argument sudden devast bag toler crack tenni cuba
proper satellit feed stood strain none snow chris deliveri length slam meant submit portion greec spell riot anticip
multipl tire realiti alert parad congression vaccin flat depict simpl accomplish quiet coup netherland anger glass
entri testifi tight unless charter knowledg ceas miami rotat cheer parliamentari comprom sharp minim uniform kennedi
massachusett nurs compound violent path counsel erupt avenu northwest trader spi partnership exploit palac sail upper
stick forum hair guilti solid atlant religion exceed onto comic marshal christma berlin reinforc shanghai probe
surgeri scholar fleet creation scientif mid wake hero guerrilla fruit xinhua gross circuit ancient philadelphia
column soar arizona architectur tortur fiscal virus preced anniversari percentag stephen analyz ski fertil jew moor
kansa inhabit calm fatal coverag ann roger plung constant rumor drama armor graphic overwhelm corp pattern unusu
consolid yanke salari faction neither vacat sight adventur indonesian carlo priest michigan smile colleagu postpon
plus fought optim brain joke fundament constitu prioriti revolut ration invent reconstruct vessel heavili blair
therefor drew twin hollywood crop mysteri brazilian vocal core atom narrat encount auto tactic weigh unabl reduct
tech wale plead hussein techniqu fulfil rape detroit golden audit character poverti jose mutual switzerland closer
fame persist broken upgrad consecut provinci commerc palm auction scheme nigeria homer holi miller broker bound error
casualti cri satisfi divers provis accommod explod await alcohol albanian teenag socialist wheel motion lobbi opera
escal expos christoph abu deliber taylor immun alexand ideal younger comedi alter bed plate enrol usa destin hockey
instanc counterpart bomber conclus salt mortgag uniqu pension navig shelter compriz hide wire coat biolog lectur
persuad familiar sleep mainland visual colorado pump boom cruiz brook shoulder sweep height midfield laugh expir
commut stream frame ukrain merger earthquak seventh grave difficulti exil innoc township commemor vast ranger militia
mandat inject deserv surrend scotland petit easili dictat trace excess zimbabw grab experienc howard sentiment fbi
drill tourism ferri fabric occas hail besid northeast vision weaken actress confess mar string chen leak analysi
qaida ben odd strait wrap circul neutral serbia transact downtown dow decreas disclos gap don legislatur exclud
substitut hijack lanka overnight survivor breath lewi sydney columbia disturb distinguish veget oust yellow madrid
striker ah agenda runner owe swim dole output envoy alien matur tune benchmark nice equiti recept soul bottl asid
stroke sky entitl newli wed invad reward deport toronto routin orbit manner knee abroad poison simon sweet sharon
automat infrastructur magic musician defect cardin aviat valid embarrass drag ethic membership empti appl revel
discount repli enrich fraud psycholog cuban steven testimoni hostil santa patent castl acquisit tunnel intercept rent
compon humanitarian myanmar shore seattl spur formula descript topic aspir boss wilson interrog prosper discrimin
tripl merg traffick endur aspect resembl drawn sole sudan flavor dean parish teen pioneer reign fate nazi rome
passion dalla refin everybodi bitter shirt roof upset smooth reliev suburb plain mere stall greatest elabor exit
pentagon sack regiment equival remot ex gene plastic bronz relax alarm crush eighth orang retreat atmospher hike
discoveri manipul indi abba soft inter vital bet creativ imposs railroad austria brutal elsewher occasion undermin
suspens southwest sir powel folk skin kerri nfl bone flu coal bow whatev embrac streak knight kenya crucial judgment
clock bilater putin wicket hate divorc spiritu carbon slump gear deadlin pan justifi quarterback desper st facilit
lyric echo renov eagl landscap lend greet legitim galleri li franchiz tribe partial unknown contemporari rugbi
biographi mouth naval referendum duke certif teammat racial milan belief recreat luxuri chapter stimul swing pirat
implic oliv unveil stun overse comprehens fled brave dan cloud reviz outrag fare extradit genet monument sugar inde
prayer tap leas dump ruin otherw brian editori patrick del bull reiter nationalist strict subsid dispos tamil thin
colombia abduct stabl tone dinner diego firefight rifl wors yes batter coincid syndic react arabia blind venu shield
absorb visibl foster shout norway swedish pit boe outlin minnesota yesterday begun grace chronicl exhaust pure offend
touchdown restructur chosen disciplin nba massacr reader displac fax egg laboratori toy separatist kevin flee outcom
superior dispatch conced addict alloc stamp chariti imprison drove outbreak fals birdi primarili mosqu craft attitud
arena architect stir moon syrian journey soil skate competitor su lean buyer warrant detent grown specialist manchest
levi croatia regret jeff sequenc treasur laden quak spare pour exempt reopen le lebanes inquiri khan afterward
sidelin latter lodg canal ward fenc migrat deterior captiv extern lap wash tropic fun denounc bankruptci brigad ahm
antonio illinoi bright scout sum expedit driven pocket maximum script donor historian lane slide guitar rebuild
yeltsin semifin manhattan dive gm harvest netanyahu freez pole nationwid segment snap bangladesh laid tighten
classifi reluct bargain oh chicken float iii yugoslavia medium equat sad herself hint affirm solo aliv amaz confeder
morgan pre circumst smuggl propel abc hawk reloc modifi mask span bless congreg concret gradual tehran lion philip
flash permiss reorgan monetari median unfortun belgium humor inherit belt lesson barrier intellectu portug simul
pitcher zero archiv finger ram juan bullet widespread trillion stronger caution documentari extremist planet log
turnov funer bigger dam mm boundari vulner ideolog extract suffici download viewer acr worship jazz welfar en tale
telecommun steadi breed allen simpson maxim accumul skeptic emiss corn ordinari rob chile carter venezuela scare
lieuten beef proport fat ninth oscar milosev spill regain emperor bench departur shuttl recognit alongsid sam align
wang sick literatur advisori guess coin drum sat enact crystal walter tim maria gambl renam geograph entranc steal
veto horn delight shake creek bbc temporari hook credibl nbc kelli punch norwegian curb fri globe rio overcom forget
liberti evolv ceo sand layer parallel specifi tobacco arsenal tini flame enorm sheet hispan intimid fault advic athen
acid elizabeth passag alan loos cat shoe minimum anderson han cultiv successor pastor imperi refere warner shed willi
twist killer chant interrupt kuwait smart serbian beer coffe elig mate dynam judici pipelin protein rear nomine
subscrib mad disney polar fewer lunch forg ongo hugh gordon slash colon visa disord radiat contamin uniti wrestl
mirror dispers nobodi preliminari lowest predomin shadow legend hezbollah cargo intensifi custodi scrap breach
cleveland magnet denni pile emir unchang mall elit harass andi holder muscl cleric gari supplement revolutionari
trophi silenc kashmir foul subsidiari rider demograph philosoph meat cemeteri deton shortag differenti verifi peso
healthi eric semi jay myself bounc leon anchor settler plenti thick secondari intersect cia endang random escort
harvard carl duck austrian fallen par threw cbs proud contin steer dip habit heritag expel admiss render poet romania
spin landmark compli iowa cave sox widow suppress bonus administ barri bail canon austin scream chose antiqu
orchestra stuff taught mathemat fierc bath characterist cape bloc hammer devil easier recount absenc batteri barack
denmark pm physician malaysian rage dish goalkeep squadron scottish robot tender matthew graf burden pray interven
ryan denver hunter pronounc sink ash wander adher chavez commod fold plagu poem sar deduct grip walker distract
sharpli diamond tribal anthoni mourn emigr bore philosophi milk boast celtic toss modest chechen catalog angri
stewart retali tag maryland rooki relay eager prevail rig outstand herald undergo neck marvel icon optimist copyright
convoy pepper nicknam pact presum peer matt grill peninsula pipe las drain annan grass nelson briefli cow delta meal
vega obsess detaine oldest hesit orlean aboard cowboy bolster trick victoria analog densiti intervent hip jam lung
dock hat whale conven caribbean reassur gop slice smash interim kiss verdict homeland patron terri battalion dismantl
profess reliabl automak pat taipei certifi rehabilit rocki starter heal proof cyprus seoul kitchen sprint confin
pittsburgh belgian nigerian swift widen arthur depth portugues amateur clip inventori relev earl substanc phrase ear
interfer cd tennesse pin sculptur charm incent summari slave casino faculti submarin steam phoenix angl def authent
carv impli oklahoma stanley robinson chancellor reactor conscious erect releg orchestr coastal inmat compel retriev
flexibl worsen abdullah evil fade volatil tumbl pave buck predecessor strang buse triumph nick nervous phillip grain
merchant suspicion logic unclear perceiv yugoslav transmit pen costa deepli birthday conform behalf unexpect thompson
habitat hybrid jimmi provok disagre singh princess faster qaeda hay penetr crackdown metropolitan pride congo shi hiv
contractor opt graham dawn underground experiment transmiss commentari indiana banker lineup recit takeov bloodi
predat tail gasolin barcelona dissolv gunmen overlook surplus percept imf lynch outlook burst modul portrait strand
cigarett broader nicola liverpool lab ordin dick baltimor clinch beam temper serial tragedi michel telecom enlarg
billi jason wipe jerri breast oxid russel enthusiast dodger oak pierc larri jewel flew insert genus subsidi signatur
boot proclaim transpar argentin alex portfolio toyota harsh sub underscor slot represent brussel virgin introduct
marathon excav taxpay toppl unanim induc crusad extent mitchel beaten consol bind swap undertak explan inevit kurdish
convey joy humili demon nepal irrit haul cousin incumb comparison friendship unfair finland colonel tampa evan
overturn somewhat dig infiltr bake ukrainian filmmak curv legaci kabul privileg fiber rip harmon premium chechnya
concess betray ruler pet annex missouri uncertainti connecticut commonwealth nose disarm buffalo accur enlist summon
bobbi secular tube keen refriger gestur ross notion croatian lui chao tea conting consul musharraf defi banner jacqu
dub embargo insult scatter morri denomin contradict haiti belgrad unifi ownership stanc balkan closur cope louisiana
hamilton brush deem montreal donald evangel frontier tomorrow chelsea decre statu blaze vladimir jakarta whip twenti
hungari divin laker context ridg congratul fake stab chirac overhaul barn oregon grate warrior jan thrill prostitut
supplier blend attain samuel diet slowli deepen perri dave framework bruce transplant sophist von talli artilleri
grenad arch outdoor hop ounc brick kentucki croat lincoln slope default ridicul cautious terribl costum campbel uh
rick instant hu hell recip billboard cartoon baker consumpt islamist delhi cypriot automobil outlaw tent somalia
bubbl benjamin lure fidel impeach cement unsuccess repress franci leap cluster powder button superv safeguard puerto
ambush capitol perspect danish geographi eve quarterfin discourag commenc colombian upcom maneuv plea villa murray
remedi genocid ee jesus painter cure surpass phil endeavor entiti scrambl diminish disc fragment sec dougla abolish
aggreg conveni pot variat guinea googl longtim wolf depriv resent merit bike dare albert ghost chest valuabl loom
drown satir haunt loot wright dissent tribut mississippi claus mode consensus asean converg ranch domain uganda reson
homosexu spray eddi infantri bean jurisdict indoor cater gallon discharg andr spike peru slate johnni bribe incred
hazard bass blog dissid deck utter vigor silent utah exposur logist conspiraci bogey symptom vienna dynasti castro
cream motorcycl uranium embark residenti hampshir shipment collin obstruct abdul cambodia bother autonom petroleum
pharmaceut freed formul scholarship prix jacob astronaut monk lone culmin alabama wreck melbourn ambit sin fc recycl
tariff ken bite boil obstacl melt marco broadway excus protocol amus recipi dope flaw ron categor revolv piano induct
lover surnam wisconsin literari deutsch influenti wealth cairo ignit ira showcas ratio nasa cathedr workshop scan
filter spoken passport geolog heaven ontario confisc slaughter chop soni ncaa fascin dvd honest mortar cart dragon
shatter titan robin bombard guidelin shower memor pend outlet curat sieg amnesti reaffirm infant digest penal ma
derbi geneva nobel hungarian squeez prolifer conceal simultan orthodox hamburg chat nasdaq obscur spiral wto therapi
owen balloon taxi seller precis skip victor ratifi adequ abstract shark irregular courag highland ritual theolog
baptist georgian clone darfur conceiv manual liu ace locomot catastroph momentum distort pearl boycott dot tel inclus
storag torch procur shame warren fifa pretend mood roy falcon latino parcel mainstream shine wayn jacket somebodi
thrive chill brake neglect airplan arbitr offset helm diagnos nest fossil idol realist et hedg loud kenyan tibetan
patch uncl boo uncov rein mainten trainer registr imit poster dna stern somali mess litig nhl romanian migrant
vatican gdp berri pyongyang advisor bold dancer conspir outfit ok paus derail destabil childhood bangkok repay divert
anybodi reagan midnight stronghold lawrenc textil oxford gaug harmoni unpreced christi garner servant desk andrea
harder craig rodriguez thorough nerv comeback variabl umpir defer genr tonight sierra aris rwanda linger solar
blockad manifest assail bori tonn contempl inner ascend sovereignti brace pad exagger heel sailor loser raw
businessman libya notifi vigil iceland brooklyn frighten heroin fractur paralyz worldsourc frequenc horror frankfurt
leaf drift stoke tall dine mob norman databas perpetu wildlif sa clay hamper carol loop dust precipit fantasi thrown
dublin longest hillari cinema jane montgomeri radar wireless gender crow scenario breakthrough cheat stumbl chrysler
clarifi voyag surveil duplic nail bias sacrific quebec unrest puzzl flip tenur mac videotap haven lender ceasefir
shrine shrink rod infring click clan poetri mutat ecolog snake cole jiang romant intrigu smell bernard ami pine
bulgaria prolong bang calendar lament checkpoint rhode continent slap optic ian chapel ingredi repatri max juror
shade homeless santo sarajevo swell wu bicycl manila cheney vietnames demolish baron mortal dialect stack buddhist
wealthi disband colin systemat suburban dash hidden fastest essay der loyal commune drought slogan tibet yourself
truce tommi garcia abid nevertheless rebellion persecut zhang rhetor airway anywher dioces helen sensat classroom
wimbledon qualif strategist pardon synchron fluctuat bypass illumin borough unilater alaska wholesal lifestyl blanket
bibl dose bread tout crippl pursuit fred northeastern da clerk swept turner greg genuin surgeon lyon sarkozi collid
scorer barbara impass detach runway torr plug hitter chees artifici toxic mom stipul tremend afraid mock persian
susan reconcili steep discontinu compact christ incit zoo oppress roster annoy grandfath sheriff accredit transcript
bug compress mohammad opec perpetr wooden medicar sultan lag tsunami subway solicit yell sketch indigen bust truli
linguist stolen entrepreneur juic nois jordanian pig forgiv reinstat mason extraordinari jeopard companion telev
munich lifetim karl crazi metro elementari reveng glove hurdl eras inn torn erad ceil columnist cattl rever scratch
cafe provoc northwestern soften sympath wise filipino monasteri asylum roar exert prescript configur rubber preach
heighten redesign mentor leftist notori oakland sheikh fernando vandal potato karzai monster hub fatah rehears
envelop chef astronom mild insight caucus flourish lloyd arkansa erod anna du breakfast server mediterranean cake
vertic wade shah cnn rap array luck cambridg blunt hood flock cotton flank downgrad distil acclaim parker mugab bump
advers cincinnati ensu stockpil wilder jonathan prop fraction revolt advertis cheap collector beg vers heavyweight
stain wen guardian paramilitari bowler lucki canton conquer justin tens bachelor mold refineri holland rabbi vancouv
putt di hardlin bend armstrong tissu brilliant spectacular franklin mubarak uefa explicit todd thunder hull kent
extinct plummet accident sarah salvag distress nutrit copper reed flare stark blank feud songwrit yasser dispens
timber yang pleasur scope pierr withdrew ivori inflict missionari lash hometown restart regulatori dividend trademark
dimens hassan pere supervisor implant stereotyp gentl dad bolt slay nobl email reunit dome berth endow stuck degrad
bailout jen spectat southeastern proven partisan nanci insul audio butter tide ethiopia bulli setback margaret lip
junction quantiti pink charli seminar tan fm policemen strive till superintend carpet ankl supermarket symphoni deviz
whistl landslid tee venezuelan adjac rhythm brokerag stump risen devalu girlfriend murphi wheat sour civic bradley
cult bruiz gymnast sue replic hatch hindu merchand hug gonzalez tumor encompass turnout necessarili mastermind aveng
archbishop ourselv archaeolog pupil heir gotten makeup frederick bunch portland tomb mart marc rack wore pete commend
oxygen temporarili fever unfold doctrin intim cop rico upriz underlin deflect robberi twelv launder ronald ballet
abund patriarch spotlight revit turmoil inclin wider est sudanes haitian ioc wet vincent swallow creatur depot des
ibm armenian pont gingrich autonomi forti trumpet premiz vike funni stripe fundraiz refresh muhammad romanc pga
goldman epidem gram reminisc stare hectar mcdonald moslem lankan enclav strap dubai chocol wagon dodg peel hawaii
disclosur dwell enron eleph hah bedroom upward sprawl chad exam fool reproduct soundtrack logo fring ethiopian
finalist gill luca bulgarian mph elli quota manuscript prophet consent ep medit slowdown invalid theft rope earliest
suitabl envis bulk maritim cliff ravag synthes basin preval reel vanish remix shelv memoir inhal delet mixtur wield
unleash frozen vault versus hunger anyway truste dominican pc sauc kilogram bout hurl prototyp collis quest downturn
nonprofit behav theatric correl martinez pickup kremlin omar qatar yacht regardless leed mansion statut moth cohen
ambul ambiti con kurd gut rigor incur understood pill airbus stapl tomato dee indulg watchdog diabet martyr rat
martial interchang charlott intel autom deadlock sincer eject tablespoon cannon youngest belarus nod birmingham
liabil mercuri shorten bureaucrat orlando basket closest candi evolut prefectur ant manuel aftermath shall giuliani
taiwanes refug monarch tier ornament avert hart brew curri aw warehous disadvantag milwauke sore nicol mont uncertain
honda lopez glanc privaci prescrib reservoir sang jon rwandan tanker colt evict morocco foil scar ham aggrav trailer
offshor sandi reimburs rattl blade citizenship rover jockey ivan jihad fist everywher multi particl lesbian mideast
coron encod macedonia canyon angola chan skirt thwart indirect comb southwestern tow hk hormon stanford cub valentin
plaintiff pistol tile humbl footag ag bryant levin pilgrim doom algeria booth fragil ammunit judiciari variant repeal
kit choreograph contributor osama nevada sandwich denot rupe rey blew eclips johann swamp strongest ail creator
renown holocaust resurrect impair petersburg yemen steril miracl interst airstrik mahmoud eleg holm jungl guitarist
danni articul disagr nichola tanzania cartel berlusconi forev corridor cano norm robust glad disk snatch kay disguiz
refrain butt diesel ink buzz troy cambodian bee neglig rid mandela rumsfeld curl cocain cabin crumbl elbow emphasi
overtim keeper monopoli clue ted arc palestin casual rivalri purport farc input ital deer islamabad dolphin lobbyist
ho torpedo impoverish aaron curs confidenti magistr idl jobless fluid panic doll slim whisper recast replay nixon
pregnant glamor altitud sean suspici molest proposit chronic pant identif backward paulo guantanamo delic somewher
eli thirti volcano helmet hurri herd hover ottoman dear ador silva bloom ari gmina thumb butterfli keith provision
soup spawn butler iv merril galaxi appel mat diana reid bundl outfield muse surf assumpt har invok beirut foe irrig
bloomberg il cyclon noon astonish timor stimulus ac fisher salut mend fda mini arnold slovakia glori timet pale
olmert furnitur hudson builder ralph spaniard woo blake mario rug cage dirti shrug sensibl bp embodi bud ecuador
applaud junta math telegraph agit laura lao unaccept creditor acut philipp unidentifi beard briton pond lineback na
fugit deter boxer turk racket pie broaden commando burial dread syndrom profound dayton restrain iaea chuck greenhous
stranger nt den emul dell sear ransom newcastl isl plantat uphold payrol groom vest autumn ramp raider finnish newcom
au alphabet classif grandmoth backup telescop queensland libyan fork bunker vendor hinder magnitud anymor fanci ditch
rental albania grid tornado edt clutch accent cynic hung soap ahl richardson crane complement plaza inhibit roast
liner memo sneak bruin schroeder stuart aborigin sword awaken teaspoon dealt forth notch lama fratern indefinit
tragic ibrahim madison grove centimet dakota trash sank diverg multin knife choke wallac plc eugen watson expenditur
remaind wizard tongu instructor mushroom distant millennium freestyl government laud trio clement juvenil tougher
laser nichol shepherd anxieti courtroom loyalti downhil benedict reciproc prematur sober eleven revis urin jefferson
tutsi slug moreov trump abraham handicap fumbl metric roadsid vibrat undat raymond alfr renounc leverag sympathi
volley standoff basqu descent tentat ponder jess streamlin sooner melodi consortium garag pivot spoil stupid insect
dilut savag orphan semiconductor sen zambia engrav dens slalom bengal keyboard tick interfax hemispher reconcil
mystic merci outnumb spear acquit spice nut hack evapor beneath algerian expo ahmad pregnanc firearm rib debri
instinct ivanov fisheri brewer ahmadinejad burk lightn overshadow sadr fantast panther pois layoff fa arteri disarma
mediev shave generous ab chilean onion weaker tyson lin reclaim pri lanc herb toe warlord pedro lynn falter furnish
kenneth betti subordin anxious throat amsterdam condens gregori imperson processor tailor improp duo barak sacr
gospel glenn jennif usher nonetheless dprk vener nn drastic myth unhappi allevi throne roma cameron ensembl groceri
dame garrison steroid monkey harrison seizur sovereign roug sway hardwar azerbaijan summar retract choir infus
warship tenth stunt yorker medalist marbl verbal dual sanchez theoret evad preview collar knick acquaint slovenia
neil instig vagu refund tendenc nikkei skipper stockholm grammi vermont sullivan bronco disapprov deplet sanit
premiership partit mound worn jar stomach postal muster wari voivodeship diversifi meyer weld revamp unoffici diari
fixtur panama glow ucla lavish parasit brad subpoena sequel vapor gen conductor grape sweat peril nebraska stagger
calori feast randi flown evok conglomer moodi arroyo ferguson sectarian parol parodi rub genom atp businessmen oral
ottawa pinch outer hitler ager sabotag jamaica solidar compatriot epic abrupt fur roh wherea guidanc soak ree raven
len dwindl overlap stint jeffrey willing gabriel seng oval harper counterfeit saber nephew specialti interfac penn
abe myer damascus buddi distributor leonard resettl cubic aviv ghana solomon cord etern bennett phenomenon somehow
welsh ancestor halv defus horizon frost revok deeper breakdown prestigi teeth curtail rejoin impuls villain underwrit
concord thread bark bueno prey spearhead grandson chemistri penni deed dairi glimps silicon ferrari peasant diplomaci
machineri dim glacier rim rabin istanbul layout sting jeremi inconsist technician trunk pleasant capita leather
analyt crater scrutin immin mytholog cheaper deregul freight potter flush maverick atroc thaksin nightmar acoust
sacramento swimmer fay textur hank chorus kazakhstan amplifi candidaci mitig puppet fundamentalist homicid stiff
swath yahoo disgrac supervis nova dial wane mint basement hagu adolesc duncan katrina montana immort warfar contrari
algorithm shallow wal mistaken crunch empow simplifi marsh dull reunion bleed aziz fond behead feather richmond
refuel legendari kidney freddi miguel frog mud shun oversight funnel adjourn whenev maliki cooki youngster denial
reconsid penguin voluntari lisa sorri insuffici reproduc eta metabol restraint menac abnorm earmark disgust imped
toilet columbus aesthet blond hamlet ore stray auster multipli snail abbey dampen tran mp intrud sibl dale fatigu tin
generic roosevelt enzym mr loyalist indianapoli sander bali sanctuari tiebreak taint fifti pencil lotteri luci jorg
reactiv miser luxembourg usag lang duel doug underw telegram tang emin ariel fetch psychologist ballad photographi
nurtur biograph quartet refurbish ugandan johnston lawn cruz dent pillar jaw discard montenegro virtu residu unbeaten
witch aristid veil copenhagen drummer beverag yale embezzl grind dr baltic repel synagog sung congest honorari revert
afflict criteria kuala turbul reef wei bulldoz comedian stalk collegi bodyguard bryan tattoo easter henc axe backer
straw stud flour skull homeown immens probat stuf jami courthous deflat tenant metaphor abbrevi gorg bash anglican
cherri chi mah undergradu decept roberto sonic inquir roam extort mous redeem horizont peruvian belli compass unravel
warsaw reap cdi emmi diffus grasp credenti lithuania novelist monica pyramid breakaway banana pragu enthusiasm lesser
rescuer uss koh durabl swear curious amp terrifi bathroom kyi lethal incorrect typhoon kofi forese ing les kuwaiti
downward hamid absurd overthrow chunk nashvill romney startl punt alik tilt needl hing hugo sergei concurr dispar
champ mumbai patti satur extinguish shopper puls napoleon sergeant philli greenspan outskirt liberia tranquil
zimbabwean pedestrian wrist salli albright rand midland hebron gibb pub bah silk mull forbid bayern segreg karen
plural moroccan marcus immers excerpt semit faint entic litter defici forb reynold merkel redeploy hebrew header
unload rumbl annul screw signifi outpost crawl simmer winger woe exacerb boulevard batch anthem rift victorian peg
catherin suck amen bailey atop thrust damn nascar furious submiss waiv tributari cola complianc volleybal
schwarzenegg boon tutor lumpur remodel shakespear spous palmer starv loung theodor bolivia fin fingerprint ambigu
legion ld ramo laps unpopular bahrain salad nyt proxim corps allot underway repetit harden cottag golfer jacki arrow
specimen condol wick suu cane bristol coke molecul buchanan planner steadili dwarf nightclub aerial oslo flesh bolton
wrestler expuls decay environmentalist carrol advocaci decim hey besieg midday inscript freshman traci perish sworn
quarantin transcend mislead bhutto barrack degener valencia workplac dunn linda weed shootout shaw salvador apec badg
battlefield kate locker tempt dislik unrel arous withdrawn reelect disintegr crest robertson boyfriend traumat lucrat
scrutini maoist que delawar forens disqualifi marijuana relentless ai sniper fuse clever swirl vector estonia vampir
sect backpack warplan barricad sensor spectrum oven starr lamb thrash ny rafael valeri unbeliev flick algebra necess
amongst kg packer kati uruguay gunfir alic terrac abdel ricki harvey klein artifact salmon outgo royalti policeman
luke marseill matern ministeri laptop pedal curtain emit retard punk quarri absent energ holli edinburgh blown imam
propag modif void ni koizumi grappl baht artwork halftim cyclist lengthi sprinkl applianc gilbert compat burma lamp
blossom vet dart seminari tabloid thereaft grim limb skirmish graft relinquish amalgam cede synonym vent deform
deplor intuit lehman perez ir slower ought mtv knot tuck hardi miniatur dictatorship bankrupt underestim verg wisdom
char alberto splash quell gibson fiji congressman recur superstar endem intermedi raft ugli ankara conceptu wrongdo
precious poultri airlift knockout sheik propon skier remnant arrog inappropri zair worthi lace flop vacuum rampag
consecr volcan marker karadz buoy resurg ih breez rubin liver watt barg umbrella censor scrape airfield redevelop
parachut mandatori interv stride er valv jolt travers enlighten coca dmitri linear nowher feat weav dinosaur graph
galvan lott joan purg shorter sao porter gig cosmet alpin wedg cone augment ruth whilst tame depos hander thriller
kah directori berkeley id pier turtl showdown curfew conjunct chew rapper poke pianist screenplay butcher sophomor
spencer guatemala burundi specter diver claud yemeni obes burton macao bracket jaguar guild forgotten remak endless
mileston sponsorship catcher oath juventus thomson antenna propaganda insan purpl stifl marlin spoon deviat hydrogen
michell subdu millionair dissemin purs fishermen surpris vs turbin sluggish sach winston reshuffl hollow ion nun
cordon sheep bradi racist franco gym glasgow precaut huang nee demo casey astro moss martha amazon retrospect heap
soybean beast monarchi discret moo rupiah portabl seeker terrain goali inadequ crook walsh vineyard cach clair chess
josh drone subscript adorn narrowli albani sharif swarm usc slick harold minus awkward recaptur toast nairobi viktor
glen dismay henderson sporad cork se reckon fortifi dali garment cylind succumb latvia spa racism cavalri thorn petti
textbook plo downplay karachi podium insecur curriculum eurozon santiago lemon macedonian irvin scoop cadet loosen
receipt yu amass freeli inact incurs assad coffin shenzhen unionist avalanch diamet skid ultra blitz billionair
picket wellington neat automot bride invis fountain triangl claw flyer calib epa laurent lili shook radioact staffer
mitsubishi alp bours ramallah narcot staf woodland incarn cum schumach meteorolog cascad spider feloni freelanc heed
manor solemn sheffield dalai covet illus perch vocat outright discern roller sedan merced agassi oriol goat gainer
passiv stroll marti incomplet realm snack staunch barney angela dirt hun cameroon rubbl instabl curti decent
discredit cruizer guangdong browser kandahar mosquito rican barr riski counselor sag slain sampra jong swede
playwright lieberman nissan cpc meaning leo ach ribbon unnam sitcom parri humid subcommitte fellowship nake mute blur
tori digniti reckless mercantil screenwrit javier retire marketplac sy inequ feasibl ordain memphi bacteria nich
auditor placement shooter balk clipper brent runoff weird venus fortress auckland piti sphere ventil hopkin
uzbekistan sermon bulletin charit vein sleev observatori sino grin shutter rebuilt snowboard episcop fend swan
multilater rigid khmer horribl ana medvedev crawford appetit carpent aeronaut rudi preciz postur withhold outperform
tug java herbert saga sidewalk jenni misus penc stitch leisur disastr rica fanni overhead buffer beatl spite meantim
perenni lah circus postseason alberta heroic sap ramon lumber disregard bushel anwar beneficiari engulf intoler
altogeth queri barb shovel intrus julian spinner shaft accessori webb sinn mammal livestock transmitt antitrust
backhand cellular ringgit ballist tamper resili beetl newton countrysid sah aunt kidnapp increment everyday rous
wartim kirk knit tass printer portal rite piston headach emili methodist underpin eccentr texan surgic gravit cull
reprint scot evas nathan worm arctic duma saddl pizza protector candl aceh mormon omit aerospac mafia bidder newscast
hewitt obey earnest redistribut antholog bing threshold rainfal infinit judi bmw aol liken slum outspoken fifteen
blackmail dazzl attest kmt zip unsettl rosa kabila drunk dj slobodan isaac warhead paradox lighter sedat skater
laureat mose shred malign pork wive nadal demobil cocktail hype poorest kahn limp overview swoop writethru bald
politic regent mistreat mee boycot gaze unconstitut bt pharmaci dissip communiqu reev furthermor spontan carriag
meadow kohl autograph hungri shutdown cushion dictionari rash rewrit renaiss turf pradesh spacewalk espn unlock
hampton forrest bent cramp enclos tract fog barrag aisl citat demilitar breweri walt clearanc renault clamp wax
midwest huddl circular hen rahman kenni deceiv nestl couch precinct capitalist suharto practition cleans hoop outing
vivid mahathir resumpt iter niger clamor embryo asteroid councillor closet solana stylist julia hardship zhu ehud
defam vitamin refut hast reappear rachel fernandez sheer hernandez caretak anthrax revisit vintag riddl firework
shove robe allud overs coxnet baseman singular intact hondura unearth pilgrimag workout trait suv rabbit dpp peanut
mapl mikhail vine encircl cigar fray cm anni anaheim onward bog vacanc vocalist freeway turnaround waver bestow
wheelchair timothi blueprint pal freak hutu adversari colombo ha johannesburg carr healthcar scarc cheek chronolog
fischer scrub elvi memorandum sip idaho griffin crab despair rag safer hick lessen khartoum inland pragmat princeton
youtub blister belfast depreci pavilion rene fret taunt unawar lutheran therebi minneapoli joel smoker oscil itar
bookstor microscop norfolk trinidad beckham yorkshir critiqu invari sterl palat persuas ub heartbreak dioxid
thanksgiv jewelri robbi frenzi riley cognit practiz daunt grandchildren weari relic uncomfort rbi baton jake gerald
cough stole mozambiqu veer grower racer lump rah shortfal bizarr palin pitt midway caller rebat amin regroup appal
reformist lisbon receptor reinvent belov janet gateway lit morrison expatri genius incub apartheid trivial ting
livingston hardest barbecu rove foreclosur sock flatten testament grammar outsourc plaster churn holbrook infield gag
havana ryder antibiot derek brass trench alley trickl vacant ferment mps griffith powerhous sprain prod bipartisan
nearest coral sorrow interpol shuffl junk drip flagship buyout cab backdrop satisfact inhuman sow groov agon uae lima
lago gunman vindic skeleton adrian shin allegi abat mann pa pullout com armenia refil handsom dc sixti archaeologist
demot kindergarten eldest rhyme drape decommiss reno quarrel sake paraguay icc hilton extermin hariri boulder slovak
conquest felix padr patienc notebook dice appeas carniv classmat tarnish ware venic alpha yeah lu paralymp blockbust
arbor jumper reissu towel unpredict florenc rave adelaid dizzi teas burger mutil unauthor overflow jeep shutout
tunisia tycoon presbyterian lesli militar ang vicious banish entail fein potent cleaner irrespons comrad diploma
soprano mbeki regener feminist defiant dunk igor durat scam inher psychiatrist dana barclay sweeten yuri liaison ecb
violin sociolog statesman bangladeshi plow goaltend computer griev graze profan ronaldo tyre vista obscen unconsci
menu condon oracl brisban slaveri gem gase biden pare oat indign wrangl encroach massag treason finn farewel
mogadishu archer mauric spacecraft capsul ltd magnific workforc carolin gangster bever paramet sparkl edmund malay
demolit mir creep ur stamped infer protagonist glare misunderstand wagner smuggler hilari speedway ltte rubl stubborn
gloria ruptur organiz sigh ipo panda kemp cesar kayak seneg bead hut homestead coleman slid luka botan sooth wta
incarcer anecdot peterson epicent bombay autopsi assimil ming coward authoritarian trek fielder reced davenport fume
swat cherish abdic byzantin puck batsman abstain biblic ceram sympathet brett liberian prone chalk amor goddess
roadblock monaco tractor rode clog lithuanian entrench rodham platinum motorist triniti subvers weaver honey shrimp
respiratori restat garbag leaflet splinter exot condoleezza detector hp bronx facebook altar constraint upbeat
scoreboard ineffici vall blackburn infuri dian malfunct conscript shane flap waiver pataki airborn kyoto sharpen
wetland chung gandhi statewid physiolog halfway christin newslett hog emil repriz yah tab hosni paramount salon mali
disconnect compliment renegoti ernest aluminum cube cling viabl incompet kyle vol crave scroll beck newman trauma
tangl biologist plateau gust rebuk likud envisag granit sele crisp pkk noter alexi upheld edgar gown alumni thermal
floyd twitter ronni nile fitzgerald stuttgart rainbow ismail crise burrow ricardo neuron disburs shear essenc swine
raul microphon para lazio chord boomer mi subdivis bloodsh mae keat telecast piraci relish fairi contenti jenkin
lewinski duet exterior gunshot maiden citigroup shipyard thirteen midst smallest clergi troup monro strawberri roland
madonna brawl ss spit distrust coher reuter enchant overpow destini rubi rake wiretap kiev embed friction lawless
allan hoist tinker mccarthi deterr lilli cuisin liquor cal fraudul zagreb pow prairi plunder brink angolan loath
plaqu nickel stagnat submerg punctuat malcolm medicaid pandem policymak cue raiser physicist scuffl zurich farmland
malon encrypt mclaren vi grudg conscienc chin shipbuild elliott messi invers cornel injunct mug lou roddick richest
storylin fleme newport ellen savor indiffer jung basra sunset lamin min decod bureaucraci thigh covert accuraci
infest yearn smear peculiar interconnect brotherhood dane eman dhaka cremat uncondit fallujah smack coyot rippl
ginger landown roth untouch prolif strikeout mice crouch wan tucker negro nasti fcc autobiographi steeler inabl
decentr matchup tuition barber cheng centrifug tyler amman wreckag realign ibn anc rivet freeman volkswagen wither
disambigu eighteen sprout benefici comet unnecessari rogu barbar nash newsweek imprint serena pageant clown murdoch
afc stan undertaken poetic glide portsmouth tablet suffoc libel mongolia handgun wildcat bashir silli waterway
scriptur membran elud buffet concoct coven rosi benni preacher fiat blackout perth fourteen maid sur arlington cannib
snub ramirez weekday ruben ecosystem desktop doha numb dong marion strangl overrid arcad ruthless trojan larva
downsiz inventor antagon squander seduc usurp satan bruno subtitl bunt graviti everton cram aton tottenham bandit
sichuan felip nomad prodi calgari fanat gall hui kean whisk roc reschedul frenchman faa communism spar coastlin
reflex sculptor es wong grozni donna verb scorn tack apt kathi roundup ladder parlor fletcher unlaw rot archdioces
famin ailment marina deng newt hbo squash ge conjur epitom uzbek mit reunif methodolog edmonton charger decri etch
farther facto outweigh climax spectacl kurt francoi scent jin homogen chevrolet befriend breeder dye prodigi stricken
pamphlet reconnaiss weightlift newest cholesterol aria yank jerk blacklist adjoin cann drunken mele pulp kee lauren
prejudic patern ferdinand wow occurr ki interf axi ouster wobbl trent amir climber cavali stave nacion skyrocket
infam microwav ba haterd vowel booster launcher becker buckl lunar grandpar ft patholog etymolog throng shaki primit
pesticid patricia ego hound howl combust louiz sherman mismanag gush nah app bethlehem impati carmak rust fusion
patterson squabbl cradl unhcr repuls bulldog kumar garlic invert divest salvat sunshin datafil clemen coil crank
unfavor ewe notat elicit timelin gypsi aung nordic delinqu forbidden grief hopeless rampant molecular tar diagnosi
posthum gong ligament zhou moistur dilemma deaf khatami nicaragua inferior busch dixon tenet iphon tram gasp hanoi
rocker gao mighti estrada cedar archipelago ovat pct urgenc estonian goodwil durham carey veloc deiti byrd wrench
likelihood peacemak sergio grader programr turin reassign rom chromosom forthcom guilt centrist disrespect lime
influenza blazer moratorium demor robber moh slack woodi bahama sebastian replenish bern elia op horrifi grumbl
applaus unwil nielsen darren aquat flirt node punjab darwin bounti hornet communal stephan osc beth priorit zambian
devor flatter landlord goodby outpac lighthous pinpoint mickey herman intestin kuh roch concuss sami bernank relaunch
perfum pablo sixteen mural forfeit assort norton censur xi expressway pathway misconduct relianc hymn arabian fascist
misdemeanor malaria lubric hacker inund newark loft matrix imper heath consign pathogen drc keel undercut likew hitch
spine raf mercenari hallmark thaw tenor plight baptiz irv shortstop trooper darl champagn quantifi pacer dove stalem
ulster recollect protestor snag clubhous byrn dissect wail theorem flute skateboard cunningham bulb livelihood papua
shawn mare formid dodd cockpit berg jacksonvill recuper illicit congoles entrust masterpiec rearrang mosul persona
cornerback pervez scour guangzhou goh cdp repris fujimori noir hoffman condom foam societ carnegi pelt lien cheerlead
frigat spokesperson contracept overrun torment carbohydr straddl solidifi ayatollah leicest energet demiz imbal ici
frantic lob languish pessimist packet reshap fraser brag bucket aristocrat pollin lindsay irrelev inconveni overcrowd
dilig endear infecti gossip subtract rivera perk accomplic canberra wyom gramm unspecifi wreath mutini subtl gerri
cds samsung tavern wendi shroud chick orchard amput erdogan thunderstorm stair paratroop handov modem therapist
kyrgyzstan spree balconi ashley ineffect eh sicken backfir falsifi eritrea redund sticker jesuit beaver lahor bustl
cardiff jog unif ate voluntarili gunner redirect nudg bye pneumonia arguabl jintao churchil marxist bacon dylan
xinjiang storytel overtak dexter hyundai ashcroft tong chiang newer wherev bale belmont pluck beta inciner luther
herein jessica inflam finest randal apprehend dos capsiz clap injustic sammi secretariat hess synthet namibia cutter
nike franz banquet recharg sikh cornwal disdain hierarchi shotgun nonsens font wildfir vajpaye sim libbi shill
militiamen courtyard hawaiian damp payn deadliest quinn overload kobe reverber stalin lo eros malta lever marino
latitud catalyz dysfunct toma sediment nepali cyril institution bordeaux prep harar caucasus coexist sodium unita
spars strauss enshrin bullpen salem bate pvs vomit quadrupl ironi influx instil caesar steak canvass syracus voucher
augustin goldberg boucher sob aros playground proxi versatil traitor forehand hingi rejuven terminus madden neurolog
porch airspac facad discont elena fasten dessert pollster unincorpor klaus breakup ramadan forestri schmidt jo sacrif
oman fairway exoner yushchenko cleanup alexandria oyster rockefel scorch conni briberi replica osborn bait justif
tweak vicin theoriz bundesliga clad messeng wineri lick gum nab barrett jamaican whoever overst acrobat berger angelo
buddha kph crust napl duval annihil dug fdch andersen tsvangirai hose okinawa mollusk redempt terrif bradford cereal
mascot miseri clot homolog otto uncommon redefin amr bakeri bonn mon fallout auditorium uproot polo sprinter malawi
imparti addi mast collater pseudonym pelosi nugget windsor exhort springfield zoom camel dani pli withstand stat
parliamentarian gp psychiatr madagascar neal washn mead richter reassess hobbi heinz siphon playstat pastur hartford
owl boutro louisvill damon giovanni mickelson blunder lori helpless madelein apollo disengag tempor lowland sew
helsinki undecid quilt steward catalyst baselin lurk albeit ecclesiast bonni beacon osaka yuko anarchist dire fabl
disciplinari scuttl kurdistan suscept motto exhum courier ingest ipod legitimaci bo janeiro geometr chuckl postwar
nave flier cyclic hulk steadfast dispel calderon toughest budapest cain tung undoubt prostat hms dori nintendo vicent
ame poni affin glitter disinfect brisk upload disloc platoon deceas toledo lacklust blink monopol neo hone hoard
discipl afl scari essex spew pest disproportion cruel brigadi quash pagan honeymoon recurr anthropolog gator chandler
affidavit uneasi loophol chester caddi pertain siren daytim dissolut noh skyscrap ratif pore mingl motel abound
westminst coaster furi singaporean purifi wreak watcher calvin packard eduardo humphrey kingston quantum flurri cohes
astrolog rooney reprimand tooth underdog biotechnolog multimedia bestsel trot token peek fresco yong gonzal taker mel
soda alto suzuki demarc renegad jerom runaway shaken foley funk hustl huski cartridg muddi embattl cumul lull porto
whitman whitney ballpark cooler leve trespass waist georgetown eri shannon pbs camouflag clandestin counterattack
regal compart anton repent californian hamstr contempt diner dealership sexi width cochran pretens baffl kickoff
baldwin sage gerhard riyadh enrag gigant unavail cameo precursor rework populist lid rudolph peng requisit therapeut
expend espous mack buildup hsbc flex preston uplift dangl poach npc webber malik infidel registri skew unus dax hale
constantin perkin readili scenic rao redskin ead lara aussi hemorrhag jade millimet jab mao rescind antagonist gothic
dormitori auxiliari imperfect milton birthplac carrot eastward schill backlash rectifi baronet zemin hasan med forag
gastropod firebomb pascal reich bleak gustav rochest woodward parson flora alia undercov hillsid mvp copa lpga sayyaf
southampton bode bristl dredg tabul petrochem hum outward clich libertarian temp quip daylight friedman reus blogger
anglo yi boyd bur voltag glaze chili lockhe olivi gul disco brandi ji newborn tore sara mesa domingo simmon parma
chaotic andrei nurseri presumpt nuanc erik antoni pickl latvian zionist scotia arraign dynamit fu stephani dishonor
revolution sandra psych jodi foolish phantom somber vernon rai diagram naturalist atletico literaci absente mesmer
bliss augusta meltdown temptat reclus toughen monti vera caption dinar unseat whereabout thiev cologn culprit alonso
canari equit overdos bach tanzanian filibust mogul proton urib obasanjo walli sift avi grievanc unicef teresa
brunswick chaplain molli monsoon bicker ivi salomon joyc unlimit sublim estrang limousin gardner aston esteem hasten
bumper connor mcveigh rude undisclos shui entangl bassist upsid hussain idiot wolv raini watersh mobutu everett haze
papal manoeuvr borg harrow inc oiler quo macdonald hyde thorp prestig logan campo lightweight mega antarct plumb
centerpiec espionag peck sunderland eyewit poppi byron kai bucharest niec warp preschool davidson arson morpholog
limeston thicken schneider nan salin bland tremor harlem bremen carson inflow himalayan macau extravag mahmud brunei
punit tajikistan erni facial crescent paddl nag overtur diagnost lent futil stein semest sofia picnic shimon seren
darken motif bermuda capitul buc ape resurfac oblast meddl sicili ding hashimoto laurel pinochet pavel counterterror
boutiqu minc handler fea bilingu sceptic chafe hansen regress corrobor orphanag certainti shrub basil adjud ping
eaten apparatus squirrel travi rethink dental peach vain ossetia immobil caricatur fastbal herzegovina juggl pediatr
countless sulfur caraca tread salina conrad preseason resound apach superb ordeal concur mahdi recoup gala seventi
hypnot defianc alain emblem drake granddaught madam gbagbo maroon sabah conson plymouth vinyl mladic plutonium mantl
prudent superhero roadmap llc vehement cdc kashmiri weep gadget quaker bulg perimet dribbl waterfal implicit catalan
trampl synod dumb gomez khale forcibl prefix unreason vicki gerard lauri raze backyard haa canterburi cloak abel
auburn tart repudi johan wesley xavier motorola souvenir brows emma underwat ale chilli makeshift savior stoppag
corral gazett volvo brandon concerto nude inadvert breaker taxat coupon ip wholli wrinkl benson williamson gymnasium
zhao chapman arbitrari bolivian hideout subprim sire cholera enumer xu secreci berkshir bandag stew alamo mecca bain
fra promulg coconut blanch mourner harrington deportivo mo noodl lancast cookbook bayer plank profici cock upscal
conjug elbaradei homag td harp srebrenica ultimatum pawn constrain valuat indec jazeera romano sunk exposit uneven
petrol taper seahawk vinc debbi paperback nokia discours weber lp mathematician bolivar ger symposium scotti decapit
diaz eng phelp recogniz surfer paula topolog maul wallabi charleston platt broadband strife appointe una clara
underneath compulsori golan abbott appraiz fuller psychic delin eulog pasta sherri morton courtesi disparag ridden
cassett spate mire plough restiv hark dah pummel scaveng glorious seduct botch rebecca stash mesh peddl alzheim
compuls takeoff detriment intermitt pike ajax unesco rossi donovan rashid vegetarian pratt rector rancher agil
kaczynski shelf raja pebbl lifelong potteri vanguard wilkinson condominium gravel adel cellar hindi chernomyrdin toil
greas beli pew opium fabul moin liga wager vie boiler wrest underperform greenpeac scanner fe hypothes najaf atlas
pornographi gabl outag substant somerset eva grizzli mullah pervers gazprom saleh zombi viewpoint julius webster te
nelli exodus dismal feminin edwin rita odor aig magnifi rooftop wrack hefti cornerston toddler electromagnet caliph
embellish ole lim jubil ala bluff lineag fiddl riversid avid rafter queue hobbl sweater jupit babe motorway plume
signatori nap manni timer fledgl mccartney mash ftse wilt static clout fleischer straightforward lengthen dune gilmor
sutton hector rediscov megawatt heather pcs aftershock undersecretari finit hind guru exemplifi percuss coax dai
alloy foray intox paragraph banco jamal apprehens im paso defenseman emanuel boi joey gentleman mutant wilhelm passer
fieri yao nutrient snipe gil encyclopedia mediocr iss preclud nanni dentist lantern apprentic elus pigeon howel ar
defraud exasper hayden walton hallway seafood kite turret pol pretext librarian benz hydraul decompos nablus pear
tuna speedi koo porsch constel readjust newswir podcast seismic yoo cutback ebay dominion rekindl pulitz slur errat
customari poker cozi setup coma subsist peripher cordial yevgeni casa scoreless friedrich upheav medley dawson
moldova ernst scandinavian nam feedback rendit dehydr tote zarqawi drainag stefan erron anguish russ pea moist merck
loo perot noun wallet flake natal spun mosaic basel anatolia starbuck halifax trounc silvio cadr trevor rerun
overreact hal ancestri germ ratchet jeer kraft chun diagon mai truman maxwel cecil masculin micro weiss panick brood
snyder joshua hem gould henin sidestep surreal kendal outburst genit thump omin boca greenland aquarium motorsport
apparel enslav viral ghali fullback blackberri empress lust dortmund suitcas overrul overcam doc swipe misinterpret
precondit savvi seasid paycheck shack scold craze rutger cove wheeler footprint folklor iri allur burnt yan improb
yitzhak quran medallist natali raptor superfici slander minivan dominiqu tajik vy incept mitt astound subtrop delici
retransmit snare strut anytim connot homemad repurchas multiplex ander derid akin emancip offseason ulcer hi
censorship superpow goodman picker choral mongolian orchid playboy kilo servicemen ghetto softbal oversaw tendon
exuber stearn sari leach buddhism resel stomp ying kicker suffix uncontrol kathleen soo lush charismat cellphon
dimitri pumpkin eighti tighter wool alma mg cari envi jetlin bastion crossroad sussex rink samoa eid celsius gale
outcri yangon dwight dimension eloqu earnhardt watercolor verif francesco nl waco unstabl sloan hare lotus luggag
battleground kirkuk milligram lame toulous lula acronym sausag divulg seam trilog puritan thug cavern crossov eb
surrey battleship councilor nowaday seep electrifi hawthorn mueller longhorn stereo lizard rbis schalk undef
development defunct tripoli marilyn solicitor mistress charlton siemen hodg payoff recap pearson smother chee dorothi
wilk diamondback mgm cheroke sewer cute haut mci pigment meander vibrant mosh rant clarenc rodney fulham
industrialist uighur emmanuel fortif aa mongol affluent outreach preparatori necessit lambert daddi newfoundland
manga lobster duchess bunni intak seminol deborah olympian bian venom akbar matti stretcher teddi mitch conjectur dem
duchi northward tempo valor incrimin daytona supersed captor atol consort infin ortiz conservatori manifesto crocodil
ethanol gunbattl adhes garland ruiz morph thatcher reconfigur hewlett jenin spartan facet arian dignitari welch
carlton hogan amanda desecr notif heartland berni flore transgress genealog daschl terrestri mcclellan embroil ashor
saskatchewan delv inexpens beatti piazza pac ramsey downsid bernstein greenwich blare lagoon stow vale inactiv
outscor bio snarl mayer punctur zuma isotop chairwoman hygien gee artisan lionel ahn rematch waltz chevron underst
seldom badger jona bystand jill foment dime kinshasa selfish squat straighten eden exxon armament kiwi handbal cam
division curios catapult julio foremost lennon cao awesom vulgar stringent slab precari doyl panhandl hostel geometri
greenback shay checker warmer busiest ampl xvi righteous skim rowland lancashir anita fetus razor upright cairn rawl
guatemalan paulson stove pullback mould excurs kerala munit wasp roadway holt downer judaism rehab duh mina kidd
pundit philharmon thesi odi gent halloween discrep entourag kitti complac fixat defector saturn krishna wigan meh
minh chemist bogota ventura reintroduc prune wolfgang ascertain securit fowler edmond tara maya schwartz bleach thame
meticul yassin frontlin nourish magnat muh circumv baptism guin clr normandi saxon housekeep crosbi conspicu brim
cadillac accustom isaf mythic shortcom spoof vii dynamo inaccur unnerv nobil thornton gillett grassland rambl
kaohsiung belliger rhythmic calibr tianjin wah tuberculosi publicist abet clijster allison apostl saakashvili romp
theologian garnish rudd bun sadden tunisian georgi springbok geologist sr manitoba walkout hee embolden heavier abram
alexandra pristina apostol duct warden meteorologist petal ascent tangibl fah glitch honduran badminton semant
westward flamboy problemat geoff botswana meek audi varga useless roil rosenberg lukashenko bearer gallop achill
impound primat maggi plasma mammoth perplex caravan footnot vaughn axl waterfront bullish stoop furnac rupert sant
katherin unpleas proselyt goalscor marvin aaa topix naiv playmak parrot marcel grit hame boer middlesbrough sidney
woke reptil moussa megawati reassert folli hooligan bavaria deniz hearst commodor mcconnel cartoonist barton verizon
tah edison cobb okay vaughan atheist cocoa sham hottest leopard ozon dous gorilla toxin paramed hanson latch consumm
elk gubernatori oecd resuscit pak bologna bellow devon walnut atm soro bart ra devote fluoresc germain preferenti
fargo piper bred batman togo phd storey regrett foal awe fuell verd bamboo nottingham mop puppi greenberg confound
unjust lombardi abkhazia roommat deput saeed nineti landfil retak undergon blatant joann thinker guerrero ripe hooker
postul hancock lore olson zia spong ferrer relent convuls whack mule pod burmes hain reinvest mistrust payout allergi
norri restless alexandr stakehold dough rodger inscrib winemak careless despiz sumatra ivorian domino harmless
proclam pacifi stockhold irwin por dungeon basilica hydroelectr evangelist glorifi exclaim salesman admonish
veterinari algier meteor koran ooz watkin tuft startup eyebrow symmetr nasser waiter rolf rumin cindi hoya gonna
reneg bankrol reprocess fledg collat opportunist impart sevilla suffolk burnett dar offspr aberdeen palermo poorer
leonid roo worcest und angrili paddi remarri hypothesi parkinson yoga chatter pretax intermediari heterosexu dubious
manhunt brighton emerson expropri cisco moot encamp mutter elong kuchma spurn marian reggi kyodo medina franki
syllabl lighten gass incident kane judith smithsonian avers nitrogen genesi denuclear apiec lorenzo cassel roach
bihac nullifi shaun nz pornograph incens kronor insolv colloqui laundri sled tbilisi undervalu mond antoin spat
autocrat olli caramel broom plausibl dummi taboo barker hello spam unarm geoffrey pontif della datelin lens groin
gunfight hammond hellen xbox exud adolf dhabi amar hawkin gregg intric wink surcharg backlog whitewat irrat allay lan
photon lai cardiac jupp mustafa leigh prick discographi nino suiss anthropologist shipwreck buff khalid nippon mama
os clayton barbado unpaid revalu tate gloss coars koch plum obliter ga statur prudenti gunship winnipeg heinrich
mellow huckabe advent annot teeter adulter prussian jiabao weir lorri stout snapshot emi mozart budg parkway
waziristan omaha ms reestablish liar twentieth giggl supernatur blanc malt bora pillow scalp landi simulcast creas
strasbourg blackhawk centenni itun vip overt spitzer statehood lazi wee braid barnett gujarat ka bedford awak
loudspeak bertrand spook fide bergen ul nicholson antibodi nadu rebuf mia bravo khamenei waitress coerc dusti ce
cafeteria amber beit pastri kuomintang hoax chu lindsey moreno amtrak seced nasal goodi blight tobi earner fang fran
lexington itv habitu jammu staircas nguyen aka palo pounc quotat tai futurist tricki mango brighten rex novak isabel
caterpillar mcgrath slept tallest lava kaiser curt seventeen trouser mater despot moi bauer mayo entrant lambast
pashtun ballroom impend stigmat bask shiver hepat discomfort cuomo aznar gibraltar martina sizzl coffer sociologist
itinerari rhino abuja woodwork hd recus condo baggag em barbi hord slovenian clutter jag macintosh pointer dec
anatomi password freighter rafah veterinarian kerr atlanti emphat bside din shackl subdivid netscap garrett rosemari
cobra outstrip backbon thi undo sculpt kibaki mcdonnel slit quad stylish sandston drench abbot fahrenheit adb picasso
reconnect rasmussen col flotilla chime rejoic daimlerchrysl tidal transfus brandish stevenson goug shirley zhejiang
mora flashback spurt sorenstam cod linux mist excommun kelley polytechn pg sharapova cote pixel robbin sked
bundesbank spruce havoc brochur frown pepsi sewag philanthropist unrealist canopi flounder happili paulin compaq amo
cho overh antarctica petraeus nina doo gile mccurri recapit necklac saad gutierrez stockbrok unjustifi fujian
turkmenistan kernel freshwat randolph retrench reconven cpi viii lax velvet eschew miscalcul montan lavrov calam
salim landmin novic telekom mustang guillermo cruelti christen bnp api prelud iaaf indiscrimin sophi evergreen
christina priori eisenhow allawi deft fernand sheath grandstand icrc leonardo mathew yate pena whine exponenti buccan
mick orat burgeon shandong uruguayan referr daisi reintegr inocul repar baromet djokov stymi keller quicken someday
phnom standout flout reincarn reinvigor moonlight photocopi scarf archeolog elian phenomen immor sinai outlast
quicker madoff jp shapiro abras anoint kneel sweeney pontiff slant tao va dudley blizzard pharmacist kostunica
eavesdrop mercer ernesto supplant eponym ling uc xray tucson snowbal sunriz rabbin oo chlorin wenger pentecost kazakh
foothil reinsur referenc mandarin cougar debra unman selector romeo gambler lowel fowl marit presley hash horrif
constabl prose mcgwire mattress mccoy romantic mas wynn calcutta trout ether dislodg gracious pillag archi implor
carp savannah superson soloist eco flynn worldcom seth secess peshawar scurri sputter noel merri museveni aurora
throttl nip abut synopsi inton waugh eleanor lobe inhibitor hercul canva daimler lar keynot subfamili mole ludwig
kamal jurist wolverin islet trucker aqsa repertoir gibbon knowl sinclair maim mccormack handset flicker sc boyl
scooter willow munster hangar tweet superman resend bohemian epidemiolog worshipp karim moussaoui femin faso guilder
carmen triumphant nader genoa wfp equestrian canadien appalachian asleep predic laughter retroact mardi imageri
johansson ned paterson treatiz jani vinegar berat moan ostens regenc goos ahalf schumer cosmonaut qian donkey royc
hyun royalist sahara feeder illegitim nolan mudslid suzann saul tiananmen gleam retort kathmandu baxter zapatero
paperwork troll kickback melissa dugout bett pronunci yangtz riga fiorentina ldp permeat ahern jealous nonviol das
onslaught dillon atkin gameplay vigilant protract hanov unsaf theorist kodak beal ec mls gland liabl hamad heck
srinagar miracul hahn hindus spinal substrat jeopardi inflect maci rodeo sid ito shea corey gorgeous magician forgeri
teller diaper pennant hendrick hwang postcard cinematograph midwestern xxx kangaroo deforest authorit mara snowfal
paolo trembl nabil fest baroqu hiatus zidan ell yusuf clearer diva blix marriott horticultur baroni falkland humanist
seymor biscuit aden satisfactori snowmobil rodent rhine modal onset refinanc traine transcrib feroci baro polym mow
devout eel ascrib burkina oz nicki misjudg czechoslovakia eritrean unresolv communion eriksson bavarian riff cracker
ardent refit bootleg cyber chide persever novelti varsiti tandem luncheon vitali kristin burglar yonhap caviti arlen
fern jardin richi goran cobbl vick unaccount ledger windi deacon sloven pervas billow misstat baylor whittl pna baath
chamberlain fearless crate hippi scribbl clarif sall odyssey bazaar sonni stade fireplac barroso backtrack geopolit
exciz unequivoc incompat penh bangalor zee kart caspian holyfield coeffici filli newsroom yunnan hypocrit nfc needi
lenin bari fuss hiroshima nikolai foreshadow annal polynomi alvaro furor jermain nec mimic brothel chimney anomali
ambival tina vocabulari jaim contriv katz lurch khalifa poli contor imperil chestnut knox avian hannah ein pfizer
biotech integ agn almond bungl romero daryl lebe steelmak teamster booklet monet md ot accolad chairmanship guyana
spatial drizzl evolutionari val slew gadhafi overweight clam vaniti kramer muzzl teng ioniz dissuad mirag liang nigel
sol withheld lenni schultz wig flutter debacl belarusian propuls layup hush clove spinoff derrick supervisori
acrimoni sabha sentinel chastiz coventri zheng jubile loew famer conner scarlet santana zelaya skewer yuh garri hid
clemenc luh lat flint reconstitut caldwel respir hoover synthesi czar dun qin andhra accentu bjp stutter alvarez dirk
undesir brendan remors weaponri lest detor disavow majesti tray choi acquitt higgin tempera stink knive maiz
connector pavement venetian pasadena reservist polio lope benign hermann hilli moni torqu josef kgb surveyor tobago
unimagin carolyn calf reappoint shingl sizabl leverkusen bilbao teleport rusti virul inflamm shorelin ortega ty
mohamad remembr acc milf helmand placard buttress pretoria ode overton clyde wardrob musket emeritus devin mainstay
fi extol marcher knuckl jensen raleigh hitchcock rounder glean coliseum simplic vogu burglari vee shan crackl
groundbreak cc kindl sacrament mozambican syrup mahr opel allus kaplan refocus helena stalwart groan mustard forehead
rotterdam obsolet cori clariti archetyp grassroot prussia nicaraguan skylin disposit irrevers pai maher norwich
insinu lech santand irna misl handshak safin deconstruct sinatra ravin arti amphitheat jiangsu dia gratifi sorti
enclosur jeter turban siberia mishandl rue gaelic si graffiti loch radius graem whitewash sylvest zedillo foodstuff
maze mod meld mishap thrift chow paw sein hitchhik olympia barren patel chore seamless ut auspic hari cort beleagu
esp selig corpus sabin longstand buick rational rn landfal chemotherapi acquiesc inward misrepres obituari preheat
bewild estuari clare miranda fabio gabon jaffna lew gephardt germin multicultur downstream manslaught posada ahb
leipzig jitter uphil aragon feudal vanderbilt accru deactiv unfinish stellar buh pee pasteur buckey lill iverson
payload modernist dy forefront vertebr levit bullfight constrict feng eur unfamiliar anatoli solitari einstein
spielberg biofuel xfdws fig bhp sperm booksel info ay po bum tb ussr wharf toro joli nevill helmut brodi prehistor
shank berti buster ericsson turnpik fizzl ubiquit creed majest disembark standpoint qatari chretien corros fuselag
horton perturb malici coincident primakov usda lookout nyse sosa rebrand countdown shire tantal bce questionnair
deepest outcrop gin lira cowl luiz aso franciscan cantor laurenc lam mage unwant shortlist melvin putnam delug surrog
snoop hallucin torrent asthma werner sih sync amic tiffani alfonso ellipt habibi murmur finch dorm papa thrasher puma
isbn rainforest zardari incapacit bono pollock gloucest mindanao showroom larsen gallagh matricul nicklaus perci
alejandro shen seaport faisal trafford fauna mink elain vanilla contra ayr unsur palacio jule jericho oprah rung
gratitud ita sandbag merc howe hilltop graveyard foreman unthink brazen luna trawler putter downfal dvds sanford
mauresmo dolli subset corinthian bemoan benitez wembley plagiar spore swung templat buffett ferrero fritz interdict
darrel wrath interceptor clifford leftov manpow deceler glider sanskrit bowen exquisit solvent oa haq aerodynam dyke
liz batsmen int gori gilli macro reverend villepin refract sunlight mcdougal tireless witt electrocut kang noah
enriqu sonata phi daw elast ie wavelength barrow prefac munch azerbaijani castillo winless chevi hue vicar heav
saunder letterman morgu junichiro steinbrenn debilit repercuss gritti bartend cathi banda kumaratunga focuss mullen
goldsmith tint schuster hakim dupont shopkeep stiffen tonga inlet disallow oppenheim brennan buckingham masquerad
cont edibl sutherland dupe chopper violinist darker bibliographi hassl simpler discord twilight chiefli gamer gavin
michelin namesak impressionist scaffold propheci nineteenth needless alga gaff celeb nagano hypothet muscular endit
stonewal disclaim rollin roe lesion fuzzi mover painstak mutin sm shaman utmost dissoci repriev geek joaquin
tendulkar sticki invigor sociedad scrum scourg elm beset cuff mag chariot villarr remand edict bower zapatista chongq
microprocessor blanco tien sofa astronomi violet attende exhal reilli auschwitz beak incis unconvent caregiv burgess
outdat hyderabad saud feb midterm alessandro racetrack forgo anbar rebut maldiv reclin lamar didier suitor bloat
petra splendid chassi bon assam vinni reignit brittani perfor sept bengali theo europa richer acced goldstein jah
tome mori discreet kimber shinawatra smoki winchest idealist motorcad camden cinemat swerv uri barbarian yawn rotten
faulti peacock frontal glimmer swami mausoleum nuke monoton saab tay conduc factual radovan weston proprietor casket
binari ng subgroup milo standbi linen maharashtra sloppi bolshevik ak tasmania tata giusepp inflationari mummi adject
mdc sneaker volt wherebi prank sharma stricter scotch driveway tramway viacom starvat redwood holden cumberland zinc
visionari pt nanj invinc mujahedeen neutron blindfold gild skinner exhibitor growl tub pimp mackenzi everest ruffl
nepales impregn reset airwav lacross culinari rins conway brit crowley drawback honolulu derelict tusk allig claimant
moran dunde biennial hiker capriati absorpt bookmak costello beckon lufthansa southward unreli govt hoh beckett
talbot tudor overdu scrimmag bashar palma subvert feinstein knesset obedi uproar attir lund dike alexei kmart
motorbik yudhoyono como elisabeth affix protrud bert embank haifa calcium truncat pancak meaningless isi undertook
olsen splendor nuremberg papandreou pander heater nicotin disgruntl pacifist lester preoccupi kris ya armori aberr
whatsoev gruel guam demeanor erot ghraib rahim argyl embryon gome wolfowitz nautic camper parenthes meteorit footstep
sadc bentley qing dover bisexu terra evoc waterg chadian suez panamanian retent erekat geithner android middleweight
mullin projectil nocturn mankind cosmic gillespi vieira fiesta jeann bracelet renn nassau delimit quirki decrimin
allah totalitarian duan staten loi mauritania rabi secessionist painkil mazda saxoni intertwin usd heaviest indispens
offshoot attic stamford lampoon tidi vodka antic nouri minibus disillus wakefield supercomput freshmen jun inelig
benin mourinho treacher slater gimmick paz ploy honk stefano upstat nonstop inconclus benazir rosen albion liveri
barrio flawless frivol otter engel comptrol affection lad th restitut symmetri fresno jia abb aspen jettison burg
unfurl rariti scallop fairfax dion deciph misappropri hiss sojourn anchorag rebelli handi fisherman handbook rancho
outplay soy beret henman leaguer chennai subspeci palatin gayl mackay westwood blatter staci thief cac vase gcc
proprietari karat lug huntington muddl thierri madra dweller talabani terminolog lucia debunk hyster petri courtney
clump citadel steamer canist pathet valiant fervent falun doh recombin drawer shrewd ransack nur unmov lifeboat
avatar paradigm relaps toh dissatisfact transliter condition farrel motherland sleeper mathi mccann magnus arn jemaah
philanthropi julien abolit corvett gruesom apprais ftc gard pti sellout folder hine contractu qanta nomura jostl
barkley buckley debtor sumitomo rudolf lafayett parishion sk kwan burlington cio gail pamela gentil pontiac crimp
fragranc aus nay ruh trajectori statutori borussia biker whoop perjuri kirchner encapsul fia homework transistor
parisian ix sceneri zoolog stafford phenomena emerald jefferi bouquet pele dilat adept tussl machet naacp navarro
humve enamel hubbard internation dant montenegrin myriad schwab buss outset exult quantit appet coo honesti vicari
jessi taller halo bremer compost chiapa causal talmud pud ancestr tudjman blacken yo focal af crist clasp windfal
unreal slender winfrey myspac vail favr oli bollywood harley jacquelin gorbachev bree olga remitt impot lumin
counteract eaton rogg nucleus blush durban windmil sparrow haggl hutchison retool shrank tacit animos realism
estrogen patronag ark casablanca sci spokesmen freder boll ea henan mena dresden exhilar gah thabo gps mallorca
lander peugeot cynthia biodivers safari rus asbesto traction dalton macroeconom coalesc swagger hoo sac powerless
elliot saloon godfath colonist gape guo farmhous hayward eke pros sucker lawson haider rees citrus walkway claudio
mobster taco felon gerrard gel governorship genera alt synergi comcast peggi gobbl karbala lefti salvadoran lucent
exorc furlough truss viscount soror psv flander thoroughfar patten mantra dossier desmond ngos behr unansw martian
gover fijian outflow abn doorway shaker micron ingenu inflammatori zairean chinatown benevol edi waffl ababa shuh wwf
wag styliz burner strenuous omiss hubert siberian herbal bullock universidad uninsur clint donni salsa baja regina
quinci sega gripe goer kan saxophon unsuit mellon resin obliqu breaststrok heathrow hayat aggi internship flashpoint
tatter rook transpir steinberg pariti onlook overestim metaphys disfigur ashton makeov judd sleek devolv bedevil rca
impetus newsstand eg realtor linkag bowden monolog italia eleventh shadi vat phoni cabaret navajo snorkel rioter
middlesex asham str jingl indecis wingspan insensit tort redress leahi hydrat backstrok mughal lsu fuent sbc salman
noisi kinet teem ghanaian chisel wilmington demur hastili martini shimmer tether oasi abbi multimillion miniseri
mclean annuiti pueblo recant islamiyah abdomen rooster guis emori speedskat proteg iren upstair marx spire sweetheart
surmount hearten milli payton ching arid cheri salam masri lofti mismatch picturesqu sundown eliot kroner remast moat
ganguli piqu mumbl bossi python zaragoza marci hydrocarbon kiosk hongkong greed gloomi repositori bartlett canin
uttar lombard jumbo flagrant evacue mckay delphi privi elyse fortnight retribut carnivor porn cbc torah smit opin
scorpion hayn uninhabit regimen telex booker blowout extrapol benefactor lockout karnataka hierarch salzburg gov
upstream downpor trichet hearn carnag headmast encas vivendi hutchinson redshirt eelam hsieh shelley poignant pamper
pun inexplic gb bourbon maradona disobey fuji griffey expedi lhasa jelli vita rok sleepi compassion hobb pentium
salvo friar abstent townsend mcmahon kahr lifelin edith reload rodman underachiev liaon ural swindl disorgan swollen
hive sheen mariann adob occult issuer epithet mer ebb irb weinstein ostrac melani loh jarvi cathay repertori prolog
rep sundanc samantha clive ocalan tertiari ye hainan braun abidjan longitud dabbl reza constantinopl marcelo pip
tallahasse carcass organist canuck daley lami floodwat shudder vibe tulsa moya rowdi ta ufo rustic ornat grupo glover
insignia havel rerout beethoven wii lorrain birch themat chauffeur heisman mott chipmak sothebi pedigre beti vic
turkmen homecom shrapnel purdu unharm encor sped adjunct moro wean notoc confluenc dude jana mier wb reliv streetcar
sandal markov toshiba dissert hopper decker inquisit monrovia dae wendel shriek gennadi vanquish ethan kyrgyz unfit
epoch flea jospin incap marqui raptur gentlemen floral suh lire crisscross sportswrit suffic lashkar convalesc
barangay pinnacl pall eurovis donaldson fahd codifi tyron wiggl saharan goma chic timid kin timeout zack elton shoo
wealthiest ciudad misfortun lib irk darryl lattic squir prom insignific surinam bhutan beggar seinfeld anterior mangl
grunt shepard sling catholic luc multitud roja celesti pius serenad bowman wa dropout lyle sinist redoubl diminut
wilkin musa stormi trendi twa dietari taxonomi cosmopolitan pla tonal slugger stigma pauli kar ranariddh heret kla
underworld antigua underwear nuh averi vijay gan osman bray crumb smolder drinker exalt mrs denigr murki freezer
fester desegreg reunifi nant dartmouth pulpit brandenburg hunch manifold kovac smyth nineteen softer brock kafelnikov
sheridan mccall hallow carcinogen alaskan codi deceit ordnanc bella usabl sensual vengeanc ferret padilla upturn
gourmet gam abridg grope xerox hunan transvers berman carlisl thrower comprehend ambros corri irresist sheila nil
gunboat paraphras neptun aluminium annapoli evelyn hotlin aroma moviego judo helper bel torrenti ko furlong rut glut
radial baba rpm undul lineman phonet booz munro tinto gladiat strongman sawyer asphalt mauritius newhous unconvinc
offsid mileag dudayev goodwin shunt arithmet forgot benfica kaufman nord vex isa cello chieftain haw onstag itch
getaway rafsanjani steffi showtim twelfth belat sneer brahmin damien khodorkovski skillet bey gretzki undeni weeklong
abramoff sunglass unmistak cyberspac nate ind colspan whirl perl nafta prowl shale rapist asymmetr metalwork uaw
radiolog beech trolley insurrect tickl tnt megan mete jimenez tortilla overseen engend warmup blower uci stepp
postgradu misguid fulton vassal welterweight redistrict himalaya circa simm latina schulz intifada pam botanist
conscienti memorabilia brash steelwork mcdaniel vw eclect jain sabbath republish cring cohabit socket reinterpret
nonpartisan holler danub pang cashier bottleneck infight cheryl beginn kampala phosphat finley hazel pellet porcelain
verdi monolith procrastin aba dagger wahid maniac metropoli mariana shiva abdomin schoolchildren autobiograph vivian
panathinaiko ass craven redmond disqualif lauderdal shanti flog duffi fitch peseta weakest mariano ig warmth saut
handcuf enquir bpd misspel intrins djindjic conservationist overland frail conduit fore priesthood gridlock sui
aquino mw rowl breathtak udines incongru maraud alfredo nonfict scant nitrat mcbride behold holdout silt kung garro
daewoo aura djibouti rubbish rightist hume trudg sai mendoza giorgio shia grime leukemia sebastien harriet jian fedex
oleg mba herring pint enquiri fright detest macarthur iceberg panelist hsu paisley semin franck stockton augustus
turbocharg jasper sitter oau cabbag oti mona lugar hutus gal crimson rotor cn roost asif fender ku marko polanski
reposit ripen getti deduc zen mitterrand olivia tyrant amphibi atal libertador guh academia shelbi collieri ecumen
intercontinent luo foothold retrofit collingwood jakob sax mahn ninja aztec nsw fenway mln springboard sas
pharmacolog av scapegoat debi budgetari gull shalom deliver triangular carla chairperson simeon cabrera puff indel
countess ipswich glue meridian ricochet holloway interlock bse windshield particul montoya sinhales laci cb gael
cranberri indent pharaoh hebei hasti lede belichick nostalgia shevardnadz bene ferreira overcharg declassifi cayman
iso uboat bihar hyatt infrequ zeta bodybuild rum melon mlb collier cleav viola muller lithograph bikini swivel witter
burundian breton kitt yeast groundwork fuck detract empt ellison stalinist tsang schoolteach insulin psychiatri unwit
smartphon maud scissor dutchman haircut annett albuquerqu gustavo anesthet sheng forerunn fukuda lb kraus consular
arthriti leno fete suzi thinner panchayat nuevo carjack antwerp upstag unfound despatch baku assyrian axel kalli
squatter cloudi geophys diaspora beliz sicilian grotesqu willem scholast sp marque topograph kern tardi ngo ayer hoot
mangrov meng equatori agoni sonia fr burgundi fao mors inbound frazier contradictori prefect fluent silhouett bhd poe
callous storefront amro crossbar steamrol gallup maxi clarkson assay carnat cppcc jut writ cardboard avon pep kia
junki moos molina pathologist chairmen bcs faro greenwood attenu unmarri barter restroom buyback novi wbc neon
proactiv starch modular frist tirana cerebr yokohama ida warwick nibbl hastert tam hurtl armistic tikrit regi polk
midtown desol wicketkeep undocu expound koon gogh retrac mum cowen winc snif bowi unequ gradient bowel recoil crib
dieter braveri subjug shini habsburg fanfar pediatrician heckl soto rower rectangular rutherford thirst boobi sevill
erin psalm dab pedophil nawaz tsai brighter fireston deli flair montagu langer rs foundri wie inexperienc fiasco
livni paraguayan stopov snowstorm noteworthi healthier nostalg bot kilowatt horwitz cloister unintent prong granada
corona screech manageri stent alicia grous ire daze imperialist bellsouth prerequisit pp burt ntv ere cohort ike
gyrat tecton dissatisfi connolli flemish hamm muham bunk lusaka dreamwork foreclos congressmen dakar learner sylvia
chernobyl diarrhea cucumb supercharg asa jimi entireti meg ren actuat alison aerob plenari loaf choreographi
izetbegov delgado horsepow rori wist misinform halliburton campground gareth liquefi ada antidepress ae bard strewn
kingpin misplac pell froze wafer angus lra eastwood gamma cali hooper quirk puriti petrov personifi toad fling alam
methyl stringer daiwa unsolv chimpanze scud nkorea giro yanukovych ayala extraordinarili messier sodom mckenzi
niagara fad fetish dagestan pedagog mort infrar vodafon fema tuxedo invoic impedi guggenheim delux heartbeat litani
dino terrier splice mhz claudia svetlana hardcor dementieva codenam noor tango ignacio wikipedia chaudhri trebl
patton exet meredith blacksmith reassembl unforgiv adi cessat stanton irradi saver bison cheung raucous grassi goss
northampton delicaci bastard raphael shanxi pineappl stallion mandi marqu salazar lesotho tribesmen bourn ecowa amort
revu soe karin salaam rendezv sq espanyol shogun intraven lyndon naomi quizz oilfield holl hann ensign vfl kl stirl
sesam percol surrealist mosley gaston jare audibl doughnut vanessa msnbc slavic hunker leopold dixi shearer ansa io
veronica append rigg patric guerilla werder misstep ogilvi platter contraven cutler gilchrist nix pr timores electrod
mansfield cancun drank placid raj spaceship creol elat tyranni tadic fisk limbo kirbi demean durant brunt rna scath
anatom atta effortless ria implod vial chengdu scalia yves adnan federalist zyuganov yogurt lg coli disneyland
monograph handcuff wichita technocrat rangel gt prasad cristiano afloat liam regatta shee bissau cardiovascular
overwork adulteri whiskey northrop detractor popov dignifi burnham pager fudg jankov hai kristi headway minesweep
firecrack hy nuditi posterior constanc fatti shih sala alitalia alec comoro granul hospic nickelodeon haley delist
collag slang zanzibar avant bledso spank bahr imposit tailback blocker empower labrador um scrawl muralitharan
shorthand andri xiaop aggressor jock lobo shoemak complementari ne puh aero abacha retrain argentinian malnutrit
embroid ambient jr hemingway pi stella thatch maori ou johor anarchi lei eyebal breakout allmus tanner squeak
shaquill saeb idf banknot mcdowel impal dung felic cond slipperi polem heyday bai conciliatori grayhound mc osprey sv
agrarian yarn alvin andean knob rothschild isp recep fervor nyc pervad firmer vinci hew brenda pagoda ecstasi
transgend lbw pollard feign doorstep flaunt lettuc vogt caper lexus correa dethron wachovia shimbun scribe hereditari
alight thoroughberd salisburi sneez springsteen wp hyperbol capello flanker savoy ramadi adriat pas ringlead
hairdress bacteri regga serpent jarrett sharm terrel disassembl unmark bylin orion viva spici empath byproduct
rebirth moyer expeditionari vila shoal abhisit constructor handheld jacobi pervert sophia whig turbo hotspot pothol
placebo laguna tombston sheldon peep deris caucasian eisner legat roqu kessler sliver goo tian massa hostess waterloo
westchest typewrit forearm commonplac stool pf tayyip federico plotter jude luigi schoolgirl bequeath suleiman vilifi
rockwel overstep flux hackett traditionalist trough herm lemieux sven umar sidekick witti pariba darn bludgeon
pettitt adler psychedel ella hotb colli upstart rana kettl guangxi explet fir hein cutoff seaman safir sightse
airstrip magnolia methan undisput hasina comun ct hermit scull calv cannabi tammi rodrigo nasrallah mazar kuznetsova
limerick swoon firebal playhous broach supremaci mear raspberri thermodynam woodstock mixer imaginari deprec quiz
tumultu effus dicken immatur kalashnikov kigali handout electrician bellweth southernmost freud flintoff haaretz
alban yeshiva equilibrium ivanisev monterey jeb avow tymoshenko forsyth liechtenstein undersid prepared jackpot
inquest vultur montag cullen anew placat asahi sulli kara villier grotto darci bayonet impun offload eater adrenalin
patio shaanxi tricolor sawmil quay negropont wallow shameless sarcast antigen trimbl underag byte infertil adr geo
cypress notari pulver leapfrog deh seeth methamphetamin sharia promo aegean kouchner transient acorn lamont primera
croft unforc sampdoria efficaci novella quentin heron fillet qi bungalow dei berisha predica smelt infract absolv
tramp handbag upend hardcourt tse retaliatori bahraini backstag malpractic insecticid blackwat allegheni moldovan
stub qinghai schwarz tracker tat ano profus davydenko nld cameraman urdu viabil grad sindh minsk happier tvs hua
jpmorgan ehl shortest nc christchurch rabbani peat unseed unknow ablaz programd morbid incess debit sturdi
nonprolifer notorieti disprov dormant machinist interbank susi ppp unimpress magna petersen englishman upland perus
melod leh procter actuari disus ratko dismemb lindh semifinalist az trivia hwa whistleblow carver hobart ironwork
autism impecc standstil sequin smallpox burr zairian clarinet ipad aloud borneo anglic ochoa carton levant ri
troublemak vern echelon gran menem warranti conqueror unwind joachim eni countrymen dolor chong jonni berk napoli
tester cristina multibillion chaperon circumnavig entrepreneuri zion eeri earring cheshir rushdi unwelcom hibern
planter middleton butch denktash aikman debrief eindhoven pastim mca spout reddi heali brigg panorama supper forew
weinberg socrat monik easiest locust gash tariq carlson riviera mohawk bender spacious unrestrict discriminatori
reenact alito charcoal atkinson slog zay lok tito dowd convolut pronoun brainwash angler beet misfir marrow guzman
dahl registrar hyphen grounder typifi badawi nih cossack juarez fluorid evidenc bonfir microb nat remi youni
swaziland khalil peerag pouch pap wwe smirk warhol beep aqueduct amphibian mailbox revil lockerbi steiner norodom
nalbandian antisemit merciless pristin cheetah eduard tijuana wring mei coll seismolog destitut olusegun pacemak
serra unavoid henrik verona ritter belittl bambang juliet radcliff derbyshir tit antelop devi atyp issuanc jalal cu
councilman potomac moy klm undetect burnish harpercollin gunn leroy zap mclaughlin tsonga cardoso anhui susilo hanna
telemarket tarp draper rev gloom yamaha duff nicosia epstein chandra nathaniel monast glu sampson fairbank whaler
clifton brow spade racehors flamingo broth nymex niko garnett diann mane jeou dorsal archeologist heist viper
sandinista hydro iq flung npt dickson suarez uncharacterist stagnant dolan caffein unitarian cosmolog cr tulip bogus
liturgi uno gertrud maskhadov bln grimac dickinson militarili robson robb admiralti galloway retel shaath tatar gilt
basalt catalonia marquess audrey sprat leadoff janata dusk pasha immacul projector rotari looter steeplechas
mastercard botha acet tuzla permut shelton mystifi outpati whitak springer tal unseason mustach juergen minni adolph
wyatt akhtar dili worrisom zah flashlight banter pecan becki isabella amd existenti apprenticeship excret malibu
axiom puddl swansea kellogg sak berber odom torso skopj migratori bae diyala shekel minefield majid octagon fungus
pujol samurai bitch outliv rae pinto drugmak disarray oceania tailgat interject gwynn mostar repackag tith
saxophonist punter hypocrisi protection matador iglesia subcontractor horac yun tenaci onboard altman coco garza
repaint airbas hubei weydert larson sharpton chlorid glossi zigzag beforehand yin barrist rankl phonem gutter
manmohan morrow misconcept hon tu cliqu rajasthan sufi scheffer bongo suffrag napa dogfight lea bisect bernhard
melodrama matsushita truffl ozzi bedouin estado sioux stephenson bragg intang dade cosbi bok gulli selfless splatter
fallaci edgi ruf tenuous tni ritchi soyuz countrywid glendal bam sideway bandwidth sonar masturb hoy gestat jell dool
crumpl qassam chandeli interspers hypertens unexplain baird cedric moe coruna slider pleat piero sidebar renumb poss
boh deco triathlon fungi mateo sco cay mirza hock quaint tunic inaccess memento workload nikola defac cinnamon nextel
walesa westinghous blain mening holiest maguir napster pastel lausann kickstart gus skydiv forestal emissari dravid
sensex rife reliant worthwhil liturg maier dea leung mauri burrel vasili airplay befit mur lowri paralysi pointless
afar disaffect mayhem db chateau emilio sarasota polygon elf hawkish bobcat rancor giddi lockhart scottsdal jealousi
ch checkup peabodi bra combo versa ufc primer chatham glacial oic shoplift banja stainless hubbl monstrous goofi
remit unconfirm unmask magdalen sill unseal oswald lind apex leinster plod nea causeway klan drugstor rosenth abi
outlay incomprehens vicker colbert greer minimalist mime grocer irl shampoo blackpool bleacher tortoiz sani odinga
waft freshen jasmin pars disenfranch rehnquist zoellick mehdi premedit lahoud assuag taft daydream stilt bookkeep
raisin uninterrupt likabl whim henriqu blous hajj skit collud extant wester meager entre prerog guthri adrift tae boa
raikkonen effigi prowess etienn caveat rih interdepend schooner mcdermott overhang longev bagpip larkin castrat
kwasniewski carmel tacoma sixteenth iqbal unpublish esther cana branson ehr lau maclean mundan twinkl twain
cardiologist spiegel mcmillan tsar rosario tilli mailer tcu lunat footwear sportscast ine snout samaranch buffi nuri
rainstorm schoolboy steamboat schiavo grang todo baden cocoon mathieu blasphem janitor romani monterrey galway hadley
wand cultivar nuisanc fk rile substat jug wretch nort ic bladder chrome spd homemak emptiv wikileak planetari centerd
nihon swam rama blot sadist beig villar bombardi filament nano notwithstand xiao tuni siena davo ml roundabout
wallpap transsexu triad expon wildcard wrought shadowi reauthor dyer thorni vulcan zoran lcd telugu tapestri midsiz
bois gradi obi polymorph kingfish cis mcgraw louvr amphetamin transatlant marlboro mcgee myung syring depositor
microsystem distilleri extravaganza stealth rebroadcast testosteron marquez kw supernova heidelberg carn olympiad
catfish margarita cha peron faulkner pup improprieti seafar rudder qb swelter loeb menopaus sigma mousavi petition
schindler mussel gambia veng palett pieter hardwood ecevit biopsi massimo breathless spasm flail urn confucian
fruitless macapag inca impur bund namibian sistani idyl juh boehner ti unnot absentia keyword generos magellan finess
greenvill abrog lefthand soli northridg bariton octav dini steyn upsurg amer sergey kissing fuh samper boggl wnba
ecstat mattel andretti illiter texaco bergman glavin gaull tobia pooh fabian frontrunn sarin petr overstay zeppelin
prius aug castig stationari phosphoryl lenient sahn raytheon plump aromat qwest inept nestor cactus safina coor sumo
huber pearc behemoth yoh cai sequenti brainstorm mckinney techno concili nighttim microchip ard mri timeless mather
woven whirlwind unsustain crocker boni miscarriag armey arduous peregrin junctur clemson skinni irrever saigon nadia
amc distast clooney inacio reai disobedi archriv sensori nov eliez disori resuppli ehn kirsten barefoot brigham gigg
bagram lacer exec wolff huh glee opus vicario epo anarch esa enthral barlow heiress pts dragoon antara contagi fta
quintessenti horseback duran nico trekk lleyton inroad amino hogg usf nv vertebra pietersen pinstrip cur petro eo
bumbl pictori pomeranian blagojevich nimbl rei barrichello delus fis superdeleg sli faber baggi dengu hydrolog
kolkata lehmann epidemiologist mainlin nora watford javelin gloucestershir robl forex cajol chien senegales worthless
punjabi dishwash solder maltes twirl sinus introspect rusher gotta daniell viceroy amherst compton floppi squeal
sharper mouthpiec erickson unbear protectionist limelight houghton coop frugal avion wolfsburg abdallah newsom ludicr
waxman irina perrin gucci conan hatoyama mana cahil nemesi unplug lipstick auxerr ecuadorean tyne beshir gainesvill
surmiz audiotap mercosur astor greedi jumbl ronaldinho biochem obe bere hawker omega jelena buoyant aryan contort
castel thunderbird mayan plata horsesho sato extric karlsruh talki smarter hump phenotyp mk arrondiss levitt gifford
guadalajara imbu pietro unruli kappa ramif temblor lapd ina unreleas fina handwritten hamza barron nhk bondhold
feverish siegel chuan transnat granni custodian mofaz squirt shrunk bigg deterg sparta coutur denunci arbit penchant
chesapeak usaf scorecard armitag maestro ref wes setter mu ters bahn elop prognost xii kensington provost ju dauphin
athenian sculli zealous zach benedictin grossman grenada reburi briefcas sorcer coughlin prelat hieroglyph herbicid
swimsuit provenc renomin horst neural slayer rb geni fen astra kiln firepow reoccupi adventist galveston rugbyu riva
headlight outclass britney fleec mcnamara taichung mimick shortcut hoc ballack quiver rp vend muck xie campsit raffl
lil tweed blip clumsi bagel orthoped dom furrow reproach marg retrial spokan dalian buzzer troublesom manicur pulsat
culpabl gansu healer lal mothbal fencer hurley kosher bihari cy ghazi bjorn ky underdevelop plumber kuerten moron
bearish confederaci herrera sonoma outcast perpendicular abyss salti harlequin tarmac salah mundo stepfath hust hmos
lt trenton magnum grigori khaki demin ulrich larsson gnaw hr scientolog hoyt cate murayama burbank shanahan pelican
upbring mommi hundredth maureen zebra rankin respit knoxvill apron ballard puf bakiyev squirm spector fairfield
intimaci versaill vernacular cas unseen bernardino senseless croni paranoid augusto giveaway dilapid doherti abomin
utrecht equivoc marcia marwan snicker playlist shard fathom reh amidst gelatin vanc slav titular miliband luciano
antidot francophon anastasia constru oligarch ama bovin slipper saba eileen theresa indoctrin ginsburg contextu bop
chalabi kadhafi soong angular rugova scof quixot silverman zimmer hoof mainfram cun citibank demi quito ritz neve
polymer sequest verit gravi lavin cristian chequ cinderella crypt psi buena cabo disbelief reuben kaka nonexist jang
brethren mcguir fokker lyricist nascent hadi brine blueberri goodyear learnt newel viaduct goad gaul cnbc bbn
cabernet sihanouk markus samoan larijani fitzpatrick ro unambigu assent jirga irak hartley jaya oceanograph router
guinean snooker apocalyps datuk invertebr innat gianni kennel ave aster chai foliag sickl babylon gras crutch
hairstyl gundi marta cartograph kms billiton paleontologist bullion international tripp chihuahua jihadist loren
conniv tanaka hiroshi grandma hokkaido ingram steamship ravalomanana luster blemish mato tanjug snort national bigot
adulthood seamer phonolog righthand corzin busan fife browni peptid bernardo joyous inferno twitch stripper charisma
najib itt dayer bodili flinch ebola ethnograph fissur ebook sal booti hashemi keegan gupta spoiler toot nors yomiuri
breadth lifeguard ds ecuadorian joo zanu aficionado postag archaic bildt torino olympiako repaid drub hurd leoni
norma strident gina opul metcalf mehd dimpl russo sharpshoot megabyt maddux ontolog quetta egan pasco lopsid rebutt
mombasa ilya sunflow mermaid immunolog ibe vogel bi keyston tedious conservat cobbleston webcast politi hummer
kosovar dempsey brier cyrus fictiti xiamen penitentiari biomed lena blyth brumbi taser emu che laredo entrap miroslav
fallon lgbt medallion tun acm ict saratoga villeneuv bloodiest hutton dew palpabl breyer postmodern sikorski
feyenoord prism juxtapos nott sheehan whiski faldo gearbox loma sprung upton det betancourt condor yar brightest vere
yeh thom bakri herat fumig valladolid dementia wept ansar overpass samir displeas obstetr overlay symington plavsic
chiluba ossetian martyrdom spheric bonanza cw promenad totti kitten jena populac talisman mansor valentino ibf
scandinavia nakamura freetown orthodoxi lac racecours cs defibril pitfal gallant cassi mil ivo dora donnelli alterc
centenari stork pastrana lifesav litvinenko totem saucepan solubl taka zulu blah andes satin freehold garb sailboat
hodgson ive ingushetia frill ultrasound amelia snowi restaurateur dwayn collus slough aclu embalm wwii squid mindset
selloff stasi libretto decompress fatten oaxaca foss abductor extracurricular oct ahmadi subdistrict minnow airfar
blackwel rascal precautionari lutz spreadsheet chardonnay gorazd salvator criterion resal dal testi gyanendra caf usb
boar professorship abstin miter unabash kuhn interoper trustworthi gardin antonin sti ridley plummer crossfir
bethesda katyusha mottaki throb beh eateri omen barnard mcchrystal ruud versac anand philanthrop undp sherwood
atalanta unblock fink slaughterhous welt serg chug dur oblivi charley mekong yiddish mitsui arturo hapless bloodless
bellami parsley morphin baseless nerd pitino rauf searcher brillianc millon sprewel raceway fiance columbin ecologist
mite beaumont kasparov usg housewif hashim kadima taha ultranationalist filip shalit gonzalo workstat cecilia
subcultur simplest comed beatric nm piedmont dnc fatwa drummond sera repossess nra oldham blender melvill cataract
broadsid mercado louder flashi retic gunpoint sila jurgen superstit juve qureia kcna brasil yousuf slacken linden
overthrown intellect jurass lucid loyola enliven rawalpindi sommer wuhan arsenic saarc cromwel taurus nw hardcov sali
pepsico pajama ong rehir stipend careen mayn dorset dryer gaa stubb ligand muni watermelon overvalu reebok funki
davidian intransig neeli sulawesi joker usoc thor snippet alum riordan burrough maastricht oakley unaid mania banal
supermodel grayson kagam bb firewal soho tigr ifor basal stoni astut thyroid apertur evgeni dreamer preoccup hardenn
nikolay alba finder heller keizai kain reboot astrid meir bahadur burnley prada mittal operat prescott armando chimp
xp kospi jagger plumag meer lizzi wallop mira eastman macho tak leash warwickshir hamdan betsi unoppos howitz newsday
ley tryout kagan forthright schizophrenia ryutaro silo elucid osbourn issa guidebook pathfind lowli doubleday
backbench cipher pessim lark christensen stefani osasuna luanda platon menus boardroom metz iberian lem tobin
nomenclatur romain wba preposit stardom yolk jot gulp ingrid countryman biathlon nunn galicia ream ono grumman
untreat stairway yam inducte neumann muffin magpi feingold ade rye pereira crimean chirp samarra elway mahal nomo teh
dandi panzer lite sotomayor wil boogi lola convect stevi lennox tele berezovski taho feisti kolb miscu muqtada anz
siam valdez schism rsa heidi overthrew nazarbayev aker yellowston truckload fantas galileo retro yoon jitteri orb
unaffect taj biz bancroft statistician antler luckili creami distraught onetim vin eskimo hawkey impract ballast
socialit leech stoog frisk janic potassium overreach underwood elv shipper nadi samba sadi utc fleck lev strickland
millar farrakhan cant telenovela lux centro cadenc leningrad hagen coloss ps apport neuter tasmanian avocado concours
fuhrman pollen hotspur centurion obrador peal barnstorm dishearten saa incredul outback gazan parochi shu transpos
jolli caster petrova hathaway venabl deadpan abd mussa messiah goosen lala harpoon sul subcontin habib codex awami
fonda woodford bluegrass bereav pippen safest dustin leavitt cassidi expressionist marjori archeri bedrock lahn mikel
timberwolv cagliari godfrey digress mcenro bradshaw jayhawk wad sulphur unscom sulfat rampart pariah oder unheard
swab kuo yukon tt fei burri duli terr figurin galant leek isomorph contigu poacher sirius bottler henson hendrix
mixtap subcontract christo uneas undersea worcestershir chromat fil sabbat zest kuril albi yearbook fianc fluke
fennel pancreat housem sutur parlay jiangxi subunit malayalam wisecrack extraterrestri sic recurs rami confession
taxabl alcatel socioeconom nsa hksar khomeini stencil bathtub ledg dosag petroleo legg sana blockag zeng psg jing
spinach klinsmann seesaw clientel balsam herzog popcorn malaga ascens gallo boardwalk conic warburg feldman pur dp
bild quasi pantheon willard excruci mordechai mandelson hidalgo touchston null bogi hairi leapt sabri chinook vhs
hafez var counterinsurg montesino pune animist knopf filippo gloat captainci crete featherweight leaderboard goggl
displeasur dang drab aground sleuth adirondack drogba loneli nabisco scarciti handicraft harman vilnius varianc
tallinn nueva saucer hillsborough roundtabl zani affront ib tatiana bak peyton errant koni pane marlon mccormick
mischiev policyhold simiti deepwat cheyenn amiabl ingeni mope humphri miramax maynard concacaf clench camara
bharatiya dehuman midweek apr politburo shortchang tentacl penultim musab wiggin aleksandr pomerania patsi ao scamper
rusedski essen accordion samak obo octopus erich tutu sef zipper wesleyan cardena mehmet fjord delano abolitionist
binder egregi mach jayasuriya digger sinner hor emitt kendrick smog mal wonderland venter yogi fla pedest vestig
vascular stanza pensacola marlow mauro shirk fission prima hurst swastika blu perugia huffington croon occident
grammat presag sf segu gynecolog inuit panetta misgiv fraught purist bantam zeal goof keenan manson zodiac tshirt
mehsud hud huff squelch palisad capt vaclav lass uni playabl scarv slightest waratah rehman ould sia lublin apologet
sender indo firsthand reclassifi manic zimmerman benoit mv regan banjo newfound cessna circumcis postmast pinot chah
preak pinki umm ogden arg foo ralf dario neurosci yongbyon norsk plop ciller minuscul hatfield belarussian euthanasia
kumbl goa umass napolitano villaraigosa horta jaafari persia eminem daniela sehwag alcoa fodder mahon wadi horrend
deen norwood reit natasha wyli sunken behest brescia uneth kari compressor ser reconfirm ravi mainz committ ullrich
dioxin zoe britannia bu fawn clamber erwin harrier porous pero yediot schroder motown lop khalilzad vida incendiari
aforement aspirin vendetta hmong hanger lans grasshopp overus kazan tot thermomet kadyrov academician lear modi
hangzhou garth hendri sprinkler benton nook penney forgiven oldi augur discolor lds abscond cornelius plunk hani
supremacist ozawa rowan hoon figaro migrain ebert smug intergovernment yearlong jeremiah ballgam ponc squint cska
headphon attrit baathist miriam billiard persson kline grandios lifespan alta alv yousef spitfir celta sla ter
historia gotti singleton vojislav israelit boister cara joanna knack enmiti minaret ayman voh kor bratislava xv
impromptu ergonom mennonit yap scolari misread ick mav parkland marat taekwondo mig guido micki unintend shamrock
farouk rahul harcourt hitachi untru mckinley bemus naughti kat corset ostrich coe housew kandi jacobson armani partak
kale herv ism phylli schoolhous nebula ax frontman silesian foursom homegrown dewey carousel eighteenth doublehead
mcpherson samara tor darbi dishonest malian isla skinhead ogl promiscu limbaugh chaplin giambi airship whitehead
creepi gordi qualit downey vasco cartilag queu subaru kink queer ervin eal duc bridgeston rongji plato preempt
subtleti raza barbor allround maddon hexagon brahimi seneca tricycl seychell cowan matchmak penang desalin mulch
infanc wend firestorm akram nagoya woodpeck ras wai grandmast elmer muppet cider freiburg zinni wharton universiad
senatori ipc irrepar remiss bandi invalu beatif hershey seedl tuh nylon latham artur mountainsid joust tf dl cajun
renter trawl screener om argo decontamin alderman sheppard troubleshoot subplot kantor ripken logarithm spec flunk
atari redact thistl perino firebrand unchalleng telstra galley rainier kathryn salamand karaman keyboardist thud sane
farina snell ulyss lincolnshir lancer cryptic hangov rahm unnatur ameli nowitzki frei caress katharin jfk mossad
shantytown vasquez derri garciaparra northernmost mep miscellan monsanto wannab melamin footpath binocular dio filler
bohemia contador heresi nagasaki unlucki matsui emblazon kelvin cheapest misunderstood baum indebt pendleton imping
epp catchment adida lampard kinkel oop akron coastguard cower floridian gopher coen gird everglad tepid exchequ
unsuspect womb fascism predatori shambl ahtisaari chute lakeland ump lego kinas whistler postmark karma philippoussi
unhealthi glucos neanderth martyn nagar mcgovern kannada stewardship smelter broil manger azeri jilin redoubt scorses
overtaken cornish harken proctor guarantor clampdown parch frick underfund defil ljubic faulk mata orr afrikan
glisten psychopath involuntari dram tyco superimpos mb kdp kao shenyang doncast redraw juno novarti sachin cylindr
mcgill swore vacil aristotl khost harbin hasid sauvignon diallo terenc viet massey townhous frenet woolworth macquari
harkin dogma mister michal airmen execution serrano wanna marietta unti shelli wye vill cambi militarist mcnair
exemplari moynihan samaritan merlin raton gmbh nypd whirlpool carney nausea yahya replant tequila lyonnai calculus
limo bromwich aliyev ute timefram ol sprite syntax guillaum boj traver outpor understudi peterborough intercours
roberta etiquett hao warbler interlud neutrino mello shang tillman toothpast brodeur mein astrophys socio hinterland
gwen saracen damian raccoon supplementari unix jinx medici paceman aek uconn citroen changeov luton morel easton
insol infloresc sanitari williamsburg hibernian overboard neri shrivel emplac aerodrom whop thirteenth scion
telefonica icahn wiley primetim rebuff prosthet modesti vegan juici blurt slowest colbi wolverhampton homebuild
uncheck haim portag voodoo anil wali melinda eln manate hossein gourd decoy garfield illustri domenech wildflow
compuserv viagra kinmen quail barley carrera segal tih reevalu ndp reek waterford yew kok bushi idiom coulthard crore
brisco stung kirch bonnet gideon slade insemin throwback assemblyman wada ph ramzi ntsb spenc sava intrepid poh
scarborough sonnet euphoria farah decenc getter naira lonni disown zebari trombon plebiscit childbirth strafe pixi
leakag arco soeharto krajicek enigmat lieu dharma commerzbank instantan nistelrooy mandolin cataclysm fsb ik polli
puk twister manfr catalina florist monmouth courtship luzon baronetci prospectus cot xiang hori viscer myrtl opaqu
cass shaq barth mta skorea novosti micromanag rainer bran kozyrev oliveira whizz seismologist leeson smiley gobi
plame overpay paig payback quintet catwalk boro pennington herbivor baa goth clanci mussolini potsdam wi reclam
chanel loggerhead mower ahr tirad reformul lavend rafik benefic denim aj eyr waterproof cosmos ambl heilongjiang esta
staffordshir sasha harald qingdao cato evert superhuman playmat arl nell peni fingernail disconcert ru license deuc
luminari afro infatu alinghi overachiev feebl pfp trailblaz alfa tashkent parc calhoun doodl rfc ackerman colder miln
alumnus sabl mancini rembrandt francesca rune haber shahid apricot guadalup colleen gurkha hepburn virgil dresser
cooker inver pantomim calder stopper xiv slouch blackston coy stratospher lacquer plaid hideous ester waterboard
unscath utopia lydia aday triton pah waddl strum coronari odessa parchment headwat montpelli ceylon fractious billet
puri hamdi submers infal bjorkman countermeasur gough grassley realti huddersfield aquif hercegovina returne paranoia
calvinist telepath carib newlyw wherein gladi rapproch airi lichen hiccup abul chittagong ramsay furyk comer vaa
labyrinth exploratori wiltshir brunel slumber fairground olajuwon termit wacki chievo zoroastrian whorl topographi
dill harsher mckenna vanuatu frankenstein sash bioterror rollov hertha lng conclav nana audaci hage bast fourteenth
handel arnaud haji archivist psycho walid lakesid dashboard repo getaf castil dovetail monger hermitag npr mcqueen
damm camri bethani eggplant veracruz thou prc icebreak episcopalian unstopp freeh mammogram aren karabakh chico
ouattara ness matriarch cheltenham nederland yoweri ryanair peninsular penthous dicki recours sledg unser beltran
scowl northumberland vang mendi euthan raffarin thunderbolt facelift iberia wickremesingh snip tonic winni jacobit
flammabl medecin heartfelt quart adriano cheapli fbn braiz acclimat subtyp cusp electrolyt torricelli gilberto
varnish bartholomew dorsey siev gees wertheim srpska partridg uygur yee purif armada cortex hamlin longitudin nia
discus lipid pott edific appendix fl kerman greco aga chertoff anod entrepreneurship trey peripheri convex mew
anfield pyrotechn sentri sodomi sanaa greenfield rectangl karel bea andov scupper hubbel arisen fastow kato whisker
odditi heinous gentri hendrik tad twickenham catskil khorasan linemen plywood befuddl advis whiten cna cuckoo samson
dumpl devoid angst washer aguilar ara bakar hirsch cocki aum mwanawasa ballerina gerd ufj choppi hardaway
individualist pim sdn strung ain krajina bethel unannounc faux beatifi coppola sauber whimsic nu archibald tigri
thessaloniki despond arsonist pendulum dodi typograph spectral sherpa unido oxfam harbhajan yossi sushi disquiet
patchwork hmo lugo tupac downright piniella seagram ori avalon okinawan jewelleri davey unprofit titil tutori
nightfal clade daredevil helio tomahawk speedboat innuendo nymph nas dominguez carlin kivu vert guevara receptionist
apo basilan niel biometr hectic republika dramatist stucco handwrit gilad sturgeon debas affabl wearer tempest femm
jefford tainan sapphir granular homo swann bitten headset og ovari solac transluc discretionari arrear treadmil
bertelsmann sha decrypt posh neurologist dina jalalabad predispos mondal arellano tipto luftwaff guizhou belo megrahi
hoosier frigid interced payer heroism caa outsiz hinduism phosphor chaser gur bewar kidman enigma thani groundwat
palladium goff ntt tartar insular leicestershir hustler rhp mufti rjr pate undress galatasaray barzani deprav
lukewarm corrod enrico knoll leonean duri swissair phylogenet agonist hackney kunduz aloof natwest overran caldera
zell woodrow franjo hearti astana droop jae polynesian rosal pieti sprang tensor pulmonari vich oncolog eucharist
rajput barro jamestown bn leven shankar seab epistl dracula magdalena wasteland lath kell lufkin downstair sumner
macmillan celeri mindless executor cockroach cadburi axon dispossess skywalk capacitor teal danzig ender frey
discover somersault bouncer mauritanian husk sarawak npa isu cinematographi contraband goldston menez porta cyanid
catania vioxx introductori nikita lynx xiii ovul marburi brandt mazen andersson pire bittersweet rump fuad hahm
kirkland sw savimbi gagn coa telefono mt uncomprom eukaryot peke siew mois accret jayawarden parenthood psychot
splurg eccleston humil precoci reax ballplay psa fiba sleepwalk ord allianz konstantin writedown muffl yamaichi
mayfield americana benetton clerid utopian hib medellin reemerg virtuoso lymphoma veneer beaufort deafen freeport
catchi counterpoint switzer mehta implaus bernama errand brewster fini corbi rodrigu maltreat greensboro maratha
farooq skunk proverb aegi bandmat lenienc merl nit dud masovian hossain dote darlington twig nair winch hutch
obligatori alm aidid wren intra hannov riser payday bridget sadler heng quorum eckhard unforgett rashe denton spender
kawasaki counterproduct naga sclerosi olaf sixer upn josephin incoher sunda karimov munoz aqua washburn goalless mor
aleksand firemen chih ensnar oar mulder cellist cadav belch phonograph unitari windsurf decomposit ata unilev shri
kip cebu cervic karaok otago ruse burgh hiddink skee sniff unquestion madelin quark motorcyclist peretz tranc tamarin
bureaus rosari ethel shrewsburi quayl broward sonor ashraf explic alo gait fewest cablevis azor zeitung eurasian
melancholi intro coagul corolla hannib pertin glazer shockwav amplitud akashi zhong plaincloth seclud witchcraft
cantata ia autobot nagi vocifer laird rahn sutra mundi lordship heineken bernd passov ljubljana bookmark zedong
connoisseur changer misfit whichev vaudevill iain acreag lunchtim lemur quibbl flamengo falk diversif bochum reginald
xmen swain syncop vaunt beekeep anheus uav golkar heme clergyman fairchild crewmen tugboat playback ombudsman disson
weiner camilla vouch enthus hla trill kickbox turboprop polaroid superstor noos palmeira rickshaw afb tern joao vald
intract wien chagrin donut maloney teaser fey stag savanna palazzo skittish acryl searchlight marek bingo infirm
steepl thurmond masteri razak undu paparazzi brittl doze calli titanium telecommut fujitsu dever accra upfront byer
camill headi plat baluchistan indycar aslan jahn meier och bourgeoi fingertip prospector tomlinson prejudg harbing
unsatisfi mun goddard preposter nonchal erbakan ua copycat hartman eton ventral lourd yvonn childless sandstorm
uninspir goldi reimpos reprogram impel shoaib beguil empathi nottinghamshir yadav boomerang kenyon reactionari upsw
condescend lousi kiefer tehsil wayward realloc printmak rocco dev aerosol corsica congenit napkin weimar allerg
refound kun anthropomorph prognosi shwe whore fukuoka neh dynast prophesi ja herder diod steinmeier qtr agreeabl
gettysburg casework roxi twine bab vignett portman forego allel acp html imran canning deb clearwat brando breech eon
vazquez reiner brig mou obstetrician raion gilani loiter speck muir souter capella seaplan guzzl reinstal synth
bulger anal yilmaz cordoba maa puget zloti rustl barca stacey medial cerro croix excori rend cq armand fickl pixar
stratford grisli ponytail zamora gruden petrobra chameleon caledonia soh contrit kisangani brawn gusmao flanagan
grimm mcgregor recrimin matilda leah clover stroller batista dismount readership pathan ilo quickest ferenc malacca
crustacean amelior alija aprilia kilkenni abercrombi typo elijah afridi gemini sud quan rundown overtook amien dogmat
stoner transship arat comp gyroscop frankel pantri mizuho parabl churchyard garzon ordinarili monoxid eav duart sloop
hunk arcelor rangoon geneticist hasek babylonian yasuo aft artefact arni conceit landhold portend hysteria simplist
iconoclast gheit glade melros solitud metamorphos lithium halfback blanca nad sunbath haphazard mortim brahm aye
gracia metallurg quench bumpi erskin ava legum loco bellevu eno goliath maladi taxonom bishopr tantamount workabl
apparit rehash jave carruth portico chola unprepar sochi trident asahara clatter dinamo bure mobi dresdner wrapper
krakow scala scrupul callahan cuddl pylon unwilling chiba florentin tuscani abubakar rearm tundra basayev ibrahimov
dirham asi abdi huron giver trove lippi novo cnooc spaghetti bluster mofa outlandish henk langley shag landri speckl
nathali curi diocesan zealot gaudi fx requiem rac symphon fordham sandler troubador seh cpu bandar vidal tenerif bret
benito gbr messina bulletproof abdur vu antioch seton hernan gc epiphani ultraviolet unsolicit ashkenazi aristocraci
centavo disbeliev cuf holist overhear polygraph corbett marley proportion sumptuous hummingbird statuett rajapaks
tamp cisnero tulkarem yung jolo matric shevchenko dominik nanotechnolog spindl tc aloft csx almanac inzamam vishnu
expediti nikki clinician urumqi morain noo thicket taro unorthodox hyperact hereford mejia yoke primal gillian tora
keef robredo mollusc watanab dbs empresa chattanooga insepar firefli madhya katsav cubicl commot regurgit dobson
coddl shakeup coot tuber darius podlaski succinct buggi atherton inflex benn backdat unregul frederik clueless
embroideri jaap macleod tulan maharaja waller dither zachari babbitt heem ellington chiva masood kos coomb brooklin
koenig ganga turntabl botani unlicens cher shas wellesley utensil escape atv malawian cretac aeroplan austen
bloodstain ferrel bruni casper vettori liftoff mahmood ethnolog fremont agua asx multiparti kerkorian measl ili nettl
guerra jagr acer wim tsa milutinov persi stp prequel sukarnoputri ooh papadopoulo tranch brasilia weasel prostrat
dorado gambit voraci indisput purveyor lewd giraff honeywel nozzl seko fetal fari flyweight retri ansari retin misde
montevideo woodbridg diss olympiqu draconian crucifix helium crap tongan antioxid bmg gambari veh kalla dominica
awash canteen slovakian essayist jaber ketter hydropow preemptiv lackey bonner hedgehog groen textual alfi girder
leighton cathod sugiyama crepe wrangler wanton sharpest freer bylaw zvonareva amt eurotunnel donahu franchise
composur creak fredrik bosch fy nhs adv rhone pricey shaikh conquistador batten scrapbook klose titus dockyard
neoclass pocketbook disassoci shallot polka deodor neolith kostel oft schnyder teatro mischief assemblag rummag
snowsho wat vitro novotna apocalypt bushehr ema arrowhead handkerchief pious covari umno jumpsuit degen trifl zak
durbin bridl doomsday nel unsecur clobber selena delud tulli mcrae microbiolog weeknight akayev predetermin reexamin
sese armchair tolkien lansdown sardinia unpack cpp writh wight zhirinovski tourney takahashi soderl classi marten
bingham jibe phuket grievous stamina taluk rayon rocha lain stagecoach gigabyt braga carlyl sate intermiss
czechoslovak drawl spla homili kournikova strobe goblin huntsvill wisher matthia chappel ek henley eliza modena
concubin chap dialysi hantuchova shinzo junip usaid faze slither biplan cornyn artichok awn jie lute nauru mika
bedsid steen ammonia koruna milki zuh ticker ual marlen talker sg kono prewar advani esharif guesthous grossli
reindeer tx darkest tantrum stepmoth awhil casserol chesterfield lilian chou evo jiri mikael gatekeep dowri cirqu
sissi harmonica fondl politico bequest burqa mauricio elaps holstein cdu anson bao spartak mannheim scuba phenol
gynecologist vincenzo cline shaul palai chanderpaul caustic seventeenth enunci sizeabl bondi bleep depositori
bouteflika devo monotyp symond wealthier irrevoc asphyxi vigo inexor northamptonshir signer taiex goeth unscrupul
anelka candor rehn annika jetti susann pretrial gulag laotian mma subregion kunm esthet shawl kaiserslautern babbl
ligu bifurc frontpag gavel bridgeport videogam bipolar stalker thurman reenter sleepless hove tic intraday pandit
wargam travolta pavarotti internacion eurostat fiefdom mountaintop glaxo hoe unifil wyeth inaccuraci pae cora
orangutan guillen jc zamboanga collectiv headhunt jann maximilian ruff iea drawdown newcomb fief lexicon kano bryce
yala dietrich travail aimless fdic bafta sadat boredom jackal fritter clang pryor mano geld misbehav multiplay anemia
barghouti sion unprotect streisand mono skelet headston shuck unfett bala escobar armband unsign interdisciplinari
navratilova galact baggio sher obnoxi bistro typefac khaleda childish kirsti wili festoon infomerci bess casal hur
eberhart nehru dod strata dimaggio gondola obuchi cf thurston fiddler horri nearer haskel hoki counsellor khadr hindw
stairwel hussey arsene pardo erica mpg crucifixion malvo chandrika scioscia cueva sheraton schell mohsen bloch latt
donetsk huston angelina banc ichiro sangakkara cosponsor grosjean acapulco emce cumbersom angi rd nikko speechwrit
hekmatyar proteas carmichael bernal terrenc asymptot mcintyr lohan sketchi hertfordshir utilitarian unprofor tristan
misti dutroux guiana lehigh brute backwat dorchest arusha spurrier multicolor smudg bombshel decatur overdub liao
icti syke byu templar rectori pregam mwai janjawe unhurt pepe vagin bloodbath noriega cere passageway dunedin meryl
mccullough midget humanoid imad lifter harlan vitriol rajiv searl atrium tex marathi milford coptic dh checklist
wastewat mcnabb aarp allend reg cantilev bona doan pygmi petrona depp southbound sludg alistair gnp fifteenth
allegori listless groundless jenna rahal nie rua gurney felin sargent coercion baffert mccarti roadster schubert rhys
kahl silic kiddi yue rendel crept meehan borderlin stammer chevali robben rss trotter martel boyish loy camcord
wilcox rifkind misrepresent riyal courtier kerosen pnc smoltz quadrant wrigley silvia geraldin unexplod symbiot phish
fec jeffri beagl tur isabell ajay lewin izzi nk bide seaboard monopolist capel sanctiti restock cation figurehead
biennal joschka banqu sauna balladur serum grachev stile chloe cellulos dall tseng peri potro oro idri xin renato msn
cabbi chum kobayashi osgood spatter poitier kc shoddi labori canseco swe pluto holliday kristen snore drachma
rattlesnak espresso quieter cobalt conflat complexion jocelyn alibi curvebal catalogu joshi lancet thicker winslow
draskov aiken wriggl westfield ev leeway boarder floodlight humboldt vuitton morley husseini orthogon secularist
preemin multimillionair nawab bacterium schooler lapel judah atrophi matron bonapart elitist placer andrad fbc mahl
begrudg bader wholesom bei antill vile caviar sh orgi unc bane epilepsi overflight dpj potion pfg toxicolog quotient
kiel dimer thru bangor manur gershwin triplet merritt normalci jeddah asu gunpowd villanova blumenth kapoor chubai
droplet reddish rabat nevin grail unquest outwit fossett meatpack almeida calvert auspici mandel yosemit undemocrat
csi padlock belter mexicano aki marr sine daybreak revoc souther amish maronit crystallin lerner proscrib leari shek
gabi logger aetna esquir ghat lindro readabl dinghi abhor maui alomar proffer senna gartner mortuari zhuang claremont
humpback crimea plush stepson papaci sl consensu northbound masonri melanoma karan luge undetermin encrust weizman
apa wr fallow dalli bartoli enthron defec tripartit bracken argonaut wainwright peoria moneymak scriptwrit kilogramm
ozark depopul canto cryptograph dalek shropshir alkalin reheat thyme mannequin casilla honore bailiff siad hazi
cofound merseysid palau decepticon shaheen gs quin florian aer titlist mandal rothman pei lexi undevelop aguilera
youssef rafiq reina duplex pilat priceless djukanov xm mcc lina bonham aguirr zag dalglish wiener shrew triest
townspeopl lovel cauldron shellfish handpick heterogen grapefruit juda impression boyhood beltway marquett cornhusk
hickori kant huey donn lebron madeira midafternoon lillian whir enqvist drool jl gi rubio pensk noe gnome aubrey
nutritionist andaman marius bundi lawri rui niro perciv conn kfar mcneil lett basescu bos widest yanukovich bishkek
barnsley jacobsen natalia argentino colchest brokaw flycatch westpac galile moeller entomb apathi kilt ide bloomfield
glum diablo reflector cpa thong catalyt juggernaut fayyad carsten batti gendarm triangul unsold articulo brat
broadest tact bevan unapologet prado olav unbroken jargon bien romanov unfulfil unicorn virginian retina valli
tenement handmad sweatshop snapper motherwel poplar woodson bilk karol flaherti mak skylight maariv azul wri asiad
tangent walden mayweath earthi alc redford wold ieee konrad forsberg ormond asterisk nucleotid clube nunez trapper
tna pogrom fiona hq ecuadoran geelong boc fugu bandera antivir yamaguchi gere orgasm vacation spaceflight egalitarian
landlock mccaffrey arboretum ascet lawton oxfordshir peacetim qureshi abod bayou omnibus binyamin erstwhil klitschko
fsu volga clae ign encephalopathi morningstar barrymor yerevan gladston cohn siniora augsburg passerin aida dunbar
dearborn rhodesia ptolemi midpoint workday hardwick gage nowak buttock gsm bookshop chipper nortel joyner burl
comanch portent ezra redman directv malnourish tarantino noy drier molar nobleman cantones jurisprud mimi
intercollegi zine funcinpec pitchfork maputo whiff gatt geffen edna veal nazareth paleontolog geotherm gothenburg
arabiya bassett harshest cardiolog deject bachelet unto bismarck hotter hana nirvana zenith milder bobbl statehous
riverbank soriano tiller parmalat fai silvest kpmg cabana erika vettel loner microelectron dahn cbo unwav ismael
leyland zawahri gia cockfight swanson sideshow hangout unborn alias panason vp heirloom michelangelo crockett kabbah
stormer ric pollack abm kimi somervill nationsbank pcb physiqu silki tuscan citicorp gregorio bratton uninterest
bewitch chomp pheasant prepay nava contrera blum seabird pia tuner nkunda gump grub puebla hydrolyz fontain forint
gusti berdych damper cliffhang hoffmann sandov dhoni tha quigley karri mich chalet salmonella nightingal clapton
visor jawad suffus calipari mitzvah esteban logi fremantl littleton massi rapporteur pyrene minster crucifi bourqu
amorim latif cfa retest garang titlehold beel edo figo alata scintil precept wile reded newland anion hippo rainsi
mace sms cashman hegemon arundel broccoli costar solari mcauliff despic trier deutschland eunuch nectar azhar
meadowland acl grapevin aerat beau rede hackl malic bautista mccourt hegemoni ott mervyn kibbutz rr schere nom jal
kaliningrad beani offbeat gell alou timberlak comesa loretta manley tracey noncombat blasphemi demirel dotti sherlock
entomologist perdu tapia lair goon kursk bulki moammar ymca mussina yulia hynix amal bibbi kemal nevi orissa seagul
laughabl mahan untest tanya wentworth predictor knighthood unwarr grinder coauthor filipina saro pong hasbro gabe
kruger udal mantel cav tracklist doggi woolf jpn uf girdl moviemak ayear brahman fearsom synch macon sportsman khz
llama saatchi undon hanssen thereof bancorp albatross asparagus riverboat bantamweight sd fogh obfusc subconsci
albrecht imp celebratori aventi eurostar shetland ringer santoro youzhni brant peroxid clunker folio cyst tbs cctv
jonah lister farley interfaith tasti congeni mcintosh hayl monthlong summat mahoney tapi connel batasuna stale
airfram ghulam apc streep quang stepdaught jayn eyelid overlord adjut coerciv purcel euphem cupboard glamorgan kanu
reggina aron druid dyson mahendra coinag sluic remuner sinha amiga vonn ning assessor honeycomb percussionist
transylvania oliva obelisk separat rani liaiz peddler otro carpool sop haemorrhag mong mukherje prawn airbag tzipi
chancel cathet oldsmobil nrl acadian noctuida yasukuni mollifi capp fung qiao rufus ravel forbad nari wart oratori
haggard woodruff ginni magma tamiflu crescendo tendin baer galician galbraith sassi gu sima nada redknapp mcgradi
teamwork cavendish moralist edberg bygon gallego delor elgin mukasey malform marcello unchart stinger fabrega
trujillo rasp countercultur quill univis largess rabbo ocampo enamor tevez operetta malaya xenophob agha sprig
selangor celestin dour tau outrun martiniqu retrovir forfeitur starship pomp monuc quagmir fiercest dispensari
rodolfo neurot weill cush constabulari hoteli dowag jamil jg aneurysm narcissist yamamoto reagent ahmet harriman
archdeacon iyad acn beyonc ise schole starlet omani firth compliant implos frond cymbal pusher eviscer capon
bujumbura vantag ribosom tuareg seawe interc lazar wholeheart camacho hazara maccabi facsimil pudong genial stoic
unbalanc akp conveyor mic swindon niyazov shriver heyman akademi melo majli rapp url cordero ipr marinad godzilla
novgorod crespo fridg bemba edouard colorless photovolta andorra newsgroup kopp shlomo slavonia flay moqtada deutch
brevet tesco kwazulu rw knapp drifter masjid tubb paco carat mirren ovitz guernsey transpond safeway sorrel
storyboard erez romanesqu psychotherapi unten rv hatchback beasley marlborough tipperari hindsight woreda duluth
sequoia vive rewritten burgo volker propens piggi bello liszt overfish quandari dorian vassili kohr unnecessarili fab
slime nonsmok sniffer reborn eddin balm reorient markup oviedo scoff apic mcdonough souza glint danon cosa malevol
bandwagon hoch inattent ivica habea hanoun agnelli playbook ker alameda ture napier hyperion taba msc illog
teleconfer sel leaven upris fulbright tds tenac undraft ampute baucus atf thu strom nantucket winn critter derang
bela micromet aqaba grenadi unelect mesopotamia lager decibel playa uptick epitaph crenshaw kingsley signpost winnow
gotham vamp scripp pretenti klerk sb hanley redecor adua lecc tchaikovski tr mair fatima harrisburg wilken laver
wiesenth djs scoot gnostic holmgren ecomog fleetwood sampler ripley dalmatian kamel javi overburden moribund uv hom
stapleton foreword rong ry reawaken roni fehr patrician ly petter markey headdress balli indentur ati emb graci seung
conif colonia tahiti campfir pau ekeus goin untold leyt verdasco unoc zinedin zepa elis landon silvan philolog
oversuppli immol sheryl partisanship je zoologist storr bk emeri mang sinopec abiola nutti huguenot lazarus ase
gorman goodal corretja granvill krueger wessel cog connelli hern brah qorei bahia massif lbs yardag booki arabl
cardigan carb kinder paedophil gratuit sderot massoud pluralist nabi tumult imax zahar revisionist thee corsair
photojournalist qur hindranc lahm newbi chasm helton nero dahlan ober leandro katmandu gnassingb seamen redhead cbi
meta flak unwrap frosti crayon nasiriyah lacey eiffel warrington misdirect graz squall scarlett kot inan arden noaa
diehard dreyfus readmit pester epistemolog tait cilantro peet loader kerrey subsum topless florin polyest sulfid
goldwat siegfri keaton bookend zeus flyhalf brack gasquet hyacinth gule qualcomm frattini trampolin ricci headland
packwood iguana bs duboi flimsi graveston whimper ke affleck gowda chopra flit kazakstan sunburn mckinnon holdov hou
kone sweatshirt defoli overheard pv gauntlet caro veda brownback blindsid ignomini teixeira viewership peev
functionari mex tidbit schmid fianna csc sedit mckee nouveau kut sted comt acosta sloth demjanjuk acura clearinghous
hobbit midsumm stipe kemper brinkley espi att kali garrido roper dobb filthi etruscan brom incest buf daub xian
lotion rochell weldon rie penelop forsak pegasus racin curvatur xxxx jordi sidetrack rbs dokic airdrop zaki southland
neonat checkbook kota isom fdi schiavon exorbit hammock skorean riaa camino alonzo hearth aptitud goalkick valencienn
schizophren oneself irrespect escrow squawk bose unselfish tagliabu xia blotch valet douglass earthwork scald hwan
sakhalin newsmagazin gillard gooden somm asp sanad toder materialist tuneup wanda kur mie lubbock talon uptown
lindbergh summertim deva ashland turkic barbel catchphras choo bogg macbeth spotter radiant wolfensohn tino mohan
subt unbeat tacki topeka mell hashish serrat cfl roda rabid pent matsu babel pickett freewheel ovarian ich jai
aircrew purana matiss bong rahk bailli dukaki nj bibliograph grenobl steeli esper berenson dicaprio brownsvill inert
moravian cramer chiu cui grover moritz olin mandalay laxman superl heft overplay brentwood isaiah burlesqu uterus
steffen alastair mccabe molotov lexicograph akira blount ingrati daylong roomi koehler jerzi stallon js gte assang
saboteur continuum heckler draught logjam emporium supplic cameroonian dragonfli castor roseann studious sanofi
dunlop lovabl fagan gazeta slacker rial gunnar equinox fong surreptiti cleavag leder harangu vieri wiki tull faucet
expressli punta shreveport campi cybernet pappa legionnair hatcher doneg cassandra itf jansen mcmanus unrecogn
caseload railcar fawzi agglomer ipso xx maje schoolmat eurodollar carrey mcleod yeo transloc engross nikol redden
mortem cavort sattar taut digg ladl ironclad calligraphi foreground bedtim grandi qud cec ebulli awri moseley
petrochina trolleybus renni backstop ver moulin haniyeh dray msf asem bournemouth landau firehous cerberus virtuos
qichen causat indigo
`;
