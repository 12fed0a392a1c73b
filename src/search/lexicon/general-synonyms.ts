/**
 * Groups of English words with one meaning, made by `scripts/general-synonyms.ts`; not to be edited. From WordNet 3.1,
 * Copyright 2011 by Princeton University; permission to use, copy, modify and distribute it, without fee, is granted
 * provided that this notice stays (https://wordnet.princeton.edu/license-and-commercial-use).
 * One group a line; a digit behind a word says which of its senses this is, by how often it is meant.
 */
export const generalSynonyms = `
abaft1 aft1 astern2
abandon1 unconstraint1 wantonness1
abandon2 wildness1
abandoned1 derelict2 deserted1
abandonment1 desertion2 forsaking2
abandonment2 defection1 desertion1
abase1 chagrin1 humble2 humiliate1
abasement1 abjection1 degradation2
abash1 embarrass1
abashed1 chagrined1 embarrassed1
abatement1 hiatus1 reprieve2
abbot1 archimandrite1
abbreviate1 abridge1 foreshorten1 shorten2
abbreviated2 shortened2 truncated1
abdomen1 belly1 stomach2 venter2
abduct1 kidnap1
abductor1 kidnaper1 kidnapper1 snatcher2
aberrance1 aberrancy1 aberration1 deviance1
aberrant1 deviant1 deviate1
abhor1 abominate1 execrate1 loathe1
abhorrent1 detestable1 obscene2 repugnant1 repulsive1
abidance1 compliance1 conformity2
abide1 bide1
abide2 brook1 endure1 stomach2 tolerate1
abiding1 enduring1 imperishable2
abject1 scummy1 scurvy1
abjectly1 resignedly2
abjure1 forswear1 recant1 retract1
ablactate1 wean1
ablactation2 weaning1
ablation1 excision2 extirpation1
ablaze1 aflame1
ablaze2 afire1 aflame2 aflare2 alight1
ablutionary1 cleansing1
ably1 aptly1 capably1 competently1
abnormal1 unnatural2
abnormalcy1 abnormality1
abode1 residence1
abode2 domicile2 dwelling1 habitation2 home2
abolishment1 abolition1
abolitionist1 emancipationist1
abominable1 detestable2 execrable2 odious1
abominable2 atrocious2 awful1 dreadful2 terrible2 unspeakable2
abominably2 abysmally1 atrociously1 rottenly1 terribly2
aboriginal1 aborigine1 indigen1 indigene1 native1
aboriginal2 primaeval1 primal2 primeval1 primordial1
abortion2 miscarriage1
abortive1 stillborn1 unsuccessful2
abound2 bristle1
abounding1 galore2
aboveboard1 honestly2
abrasion1 excoriation1 scrape2 scratch1
abrasive1 scratchy1
abrasiveness1 harshness1 scratchiness1
abreaction1 catharsis1 katharsis2
abridgement1 abridgment1
abroad1 overseas1
abroad2 afield1
abrogation1 repeal1
abruptly1 dead1 short1 suddenly2
abruptness1 brusqueness1 curtness1 gruffness2
abruptness2 precipitousness1 steepness1
absent2 lacking2 missing2 wanting1
absently1 absentmindedly1 abstractedly1 inattentively1
absentminded1 abstracted1 scatty2
absolute2 downright2 sheer1
absolutely1 dead2 perfectly1 utterly1
absolutism1 despotism1 tyranny2
absolutism2 authoritarianism1 despotism2 dictatorship1 monocracy1 shogunate1 totalitarianism1 tyranny1
absolved1 cleared2 exculpated1 exonerated1 vindicated1
absorb2 assimilate1 ingest2
absorbed1 captive2 engrossed1 enwrapped1 intent1 wrapped2
absorbent1 absorptive1
absorbing1 engrossing1 fascinating1 gripping1 riveting1
abstain2 desist1 refrain2
abstention1 abstinence1
abstract1 abstraction1
abstract2 abstractionist1 nonfigurative1 nonobjective1
abstract2 cabbage1 filch1 nobble2 pilfer1 purloin1 snarf1 swipe2
abstract2 outline2 precis1 synopsis1
abstractionism2 unrealism1
abstruseness1 obscurity1 reconditeness2
abstruseness2 abstrusity1 profoundness2 profundity1 reconditeness1
absurd2 cockeyed2 derisory1 idiotic2 laughable1 ludicrous2 nonsensical1 preposterous1 ridiculous2
absurdity1 absurdness1 ridiculousness1
absurdity2 fatuity1 fatuousness1 silliness1
abundance1 copiousness1 teemingness1
abundantly1 copiously1 extravagantly1 profusely1
abuse1 maltreat1 mistreat1
abuse1 maltreatment1
abuse2 contumely1 insult1 revilement1 vilification2
abuse2 misuse2
abused2 maltreated1 mistreated1
abut1 adjoin1 butt1
abuzz1 buzzing1
aby1 abye1 atone1 expiate1
abysm1 abyss1
acantha1 spine2 spur2
accede1 bow2 defer2
accelerate1 quicken1 speed2
acceleration2 speedup1
accelerator1 throttle2
accelerator2 throttle1
accent1 accentuate1 emphasise2 emphasize1 punctuate2 stress1
accent2 accentuate2 stress2
accent2 emphasis1
accented2 stressed2
accenting1 accentuation2 emphasizing1
acceptance1 credence1
acceptance2 adoption1
accepted1 recognised2 recognized1
access1 admittance1 entree2
accessibility1 availability1 availableness1 handiness2
accessible2 approachable1
accessory1 accouterment1 accoutrement1
accessory2 adjunct1 adjuvant1 ancillary1 appurtenant1 auxiliary2
accessory2 appurtenance2
accident2 fortuity1
accidental2 incidental2 nonessential1
accidentally1 unexpectedly2
accidentally2 incidentally2
acclaim1 hail1 herald2
acclaim2 applaud1
acclimate1 acclimatise1 acclimatize1
acclivitous1 rising2 uphill1
acclivity1 ascent1 climb1 raise2 upgrade1
accolade1 award2 honor1 honour2 laurels1
accommodate1 fit1 suit1
accommodate2 adapt1
accommodatingly1 obligingly1
accommodation1 adjustment1 fitting1
accompanied2 attended1
accompaniment1 concomitant1
accompanying1 attendant2 concomitant1 consequent1 ensuant1 resultant1 sequent2
accomplish1 action2 fulfil1 fulfill1
accomplish2 achieve1 attain1
accomplished2 completed1 realised1 realized1
accomplishment1 achievement1
accomplishment2 acquirement1 skill1
accord1 concord1 consort2 harmonise1 harmonize1
accord2 accordance1
accord2 allot2
accordant2 agreeable2 concordant1 consonant2
accordingly1 consequently1
account1 chronicle1 history2
accountant1 comptroller1 controller1
accredit1 recognise2
accredited1 commissioned2 licenced1 licensed1
accretion1 accumulation1
accrued1 accumulated1
acculturation1 enculturation1
accumulate1 amass2 collect1 compile1 hoard2
accumulate2 amass1 conglomerate1 cumulate1
accumulation2 aggregation1 collection1
accumulative1 cumulative1
accumulator1 collector2 gatherer2
accurate2 exact2 precise2
accusal1 accusation1
accusative1 accusatory1 accusing1 accusive1
accusative2 objective2
accuse1 criminate1 incriminate2
accuse2 charge2
accustom1 habituate2
accustomed1 customary2 habitual1 wonted1
ace1 crack1 super1 tiptop1 topnotch1 tops1
ace1 single2 unity2
acerb1 acerbic1 astringent1
acerb2 acerbic2 acid1 acrid2 blistering1 caustic1 sulfurous2 sulphurous2 vitriolic1
acerbate1 embitter1 envenom1
acetify1 acidify1 acidulate1 sour2
acetone1 propanone1
acetonemia1 ketonemia1 ketosis1
acetum2 vinegar1
ache1 aching1
ache2 languish2 pine1 yearn2 yen1
aching1 achy1
achromasia1 lividity2 lividness1 luridness2 paleness1 pallidness1 pallor1 wanness1
acid2 acidic2 acidulent1 acidulous1
acid2 superman2
acidity1 sourness2
acidity2 acidulousness1
acknowledge1 admit1
acknowledge2 receipt1
acknowledgement1 acknowledgment1 recognition1
acknowledgment2 cite1 mention2 quotation1 reference2
acme1 elevation2 height2 meridian1 pinnacle2 summit1 superlative2 tiptop1
acme2 apex1 vertex2
acoustic1 acoustical1
acquaint1 introduce1
acquaint2 familiarise1 familiarize1
acquaintance1 conversance1 conversancy1 familiarity1
acquaintance2 acquaintanceship1
acquiesce1 assent1
acquiescence2 assent1
acquit1 assoil1 exculpate1 exonerate1
acquit2 behave2 comport2 deport1
acres1 demesne1 estate2
acrimonious1 bitter1
acrimony1 bitterness2 jaundice2 thorniness2
acrobatic1 athletic2 gymnastic1
acrobatics1 tumbling1
acrobatics2 aerobatics1 stunting1
act1 enactment2
act2 behave1
act2 deed2
acting1 performing1 playacting1
action1 litigate2 sue1
action2 activeness1 activity2
activate1 actuate1 spark1 trigger1
active2 fighting1
actor1 histrion1 thespian1
actor2 doer1
actualisation1 actualization1 realization2
actuary1 statistician2
actuate2 incite1 motivate1 prompt1 propel2
acuate1 needlelike1 sharp2
acuity2 acuteness2 keenness1 sharpness1
acute2 intense2
acutely1 keenly1
adage1 byword1 proverb1 saw1
adamant1 diamond2
adamant1 inexorable2 intransigent1
adapt2 conform2
adaptation2 adaption1
addendum1 postscript2 supplement1
addict1 freak2 junkie2 junky2
addiction1 dependance1 dependence2 dependency2 habituation1
addition1 improver2
additive1 linear1
addlebrained1 addlepated1 muddleheaded1 puddingheaded1
addled2 muddled1 muzzy2 woolly2 wooly2
adenoidal2 nasal2 pinched1
adept1 expert1 practiced1 proficient1 skilful1 skillful1
adept1 hotshot1 maven1 mavin1 sensation2 star2 superstar1 virtuoso1 whiz1 whizz1 wiz1 wizard1
adeptness1 adroitness1 deftness1 facility2 quickness1
adequacy1 adequateness1
adequate1 equal2
adherence2 adhesiveness1
adherent1 disciple1
adieu1 adios1 arrivederci1 bye2 cheerio1 goodby1 goodbye1 sayonara1
adiposis1 corpulence1 overweight1 stoutness2
adjacent2 conterminous2 neighboring1
adjectival1 adjective1
adjective2 procedural2
adjoin2 contact2
adjudicate2 decide2 resolve1 settle2
adjunct2 assistant1
adjure1 beseech1 conjure2 entreat1
adjust2 align1 aline1
adjustment2 alteration2 modification1
adjutant1 aide1
administer1 administrate1
administration1 disposal2
administration2 governance1 organisation1
admirability1 admirableness1 wonderfulness1
admirably1 commendable1 laudably1 praiseworthily1
admiration1 esteem2
admiration2 wonder1 wonderment1
admirer1 booster1 protagonist1 supporter1
admission1 admittance2
admit2 intromit1
admittedly1 avowedly2 confessedly1 true1
admonish1 monish2 warn2
admonish2 caution1 monish1
admonishment1 admonition2 monition1
admonition1 monition2 warning2
ado1 bustle1 flurry1 hustle2
adolescent1 stripling1 teen1 teenager1
adolescent2 teen1 teenage1 teenaged1
adopt1 espouse1
adopt2 borrow2
adopted1 adoptive2
adorable1 endearing1 lovely2
adoration1 worship2
adored1 idolised1 idolized1 worshipped1
adoring2 doting1 fond2
adorn1 decorate1 grace1 ornament1
adorn2 beautify2 deck1 decorate2 embellish2 grace2
adrenocorticotrophin1 adrenocorticotropin1 corticotrophin1 corticotropin1
adrift1 afloat1 aimless1 directionless1 planless1 rudderless1 undirected1
adult1 grown1 grownup1
adult1 grownup1
adult2 pornographic1
adulterate1 dilute2
adulterer1 fornicator1
adulteress1 fornicatress1 hussy1 jade2 slut2 strumpet1 trollop2
adulterous1 extramarital1
adulthood1 maturity1
adumbrate1 outline1 sketch2
adumbrate2 insinuate2 intimate1
adust1 baked1 parched1 scorched1 sunbaked1
advance1 progress2
advance1 progression2
advance2 betterment1 improvement1
advancement2 progress2
advantage1 vantage2
advent1 coming2
adventure1 chance2 gamble1 risk2
adventure1 escapade1
adventure2 hazard2 jeopardize2 stake1
adventurer1 venturer2
adventurer2 explorer1
adventuresome1 adventurous1
adversary1 antagonist1 opponent2 opposer1 resister2
adverse1 inauspicious2 untoward2
adversity1 hardship1
advert1 advertisement1 advertising1 advertizement1 advertizing1
advertise1 advertize2 publicise1 publicize2
advertise2 advertize1
advertising2 publicizing1
advise1 counsel1 rede2
advise2 apprise1 apprize1 notify1
advisedly1 deliberately1 designedly1 intentionally1 purposely1
advisement1 deliberation2 weighing1
adviser1 advisor1 consultant1
advocacy1 protagonism1
advocate1 advocator1 exponent1 proponent1
advocate1 recommend1 urge2
advocate2 counsel1 pleader1
advocate2 preach2
aegis1 auspices1
aegis2 breastplate1 egis1
aeon2 eon1
aeonian2 ageless1 eonian2 eternal1 everlasting1 perpetual1 unceasing1 unending1
aerate1 air1
aerial2 aeriform2 aery1 ethereal1
aerial2 antenna1
aerobic1 aerophilic1 aerophilous1
aerodrome1 airdrome1 airport1 drome1
aerodynamic2 flowing1 sleek2 streamlined2
aerogenerator1 windmill2
aeroplane1 airplane1 plane1
aerosolise1 aerosolize2
aerosolise2 aerosolize1
aerosolised1 aerosolized1
aesthesia1 esthesia1 sensibility1
aesthesis1 esthesis1 sensation1
aesthetic1 esthetic1
aesthetic1 esthetic2
aesthetic2 aesthetical1 esthetic1 esthetical1
affable1 amiable2 cordial1 genial1
affably1 amiably1 genially1
affair1 matter1
affair2 affaire1 amour1 intimacy2 liaison1
affect1 impact2
affecting1 poignant1 touching1
affectingly1 poignantly1 touchingly1
affection1 affectionateness1 fondness2 philia1 warmheartedness2 warmness1
affectionate1 fond1 lovesome1
affectionately1 dear1
affiliate1 associate2 assort1 consort1
affiliated1 attached1 connected1
affiliation1 tie2
affirm1 confirm1 corroborate1 substantiate1
affirm2 assert2 aver2 avow1 swan1 swear2
affirmation1 avouchment1 avowal1
affirmation2 assertion2
affirmative2 optimistic2
affix2 append1
afflicted1 stricken1
afflicted2 impaired2
afflictive1 painful2 sore2
affluence1 richness2
affluent1 flush2 moneyed2 wealthy1
afford2 yield1
affray1 altercation1 fracas1
affright1 fright1 frighten1 scare1
affright1 panic1 terror1
affront1 diss1 insult1
affront1 insult2
aflare1 flaring1
afoot2 underway1
aforementioned1 aforesaid1 said1
aforethought1 planned2 plotted1
afoul1 fouled2
afresh1 anew1
aftermath1 backwash2 wake1
aftermath2 consequence2
afters1 dessert1 sweet2
afterthought1 reconsideration2 rethink1
afterward1 afterwards1 later1 subsequently1
agape1 gaping1
age2 maturate2 senesce1
aged1 elderly1
aged1 elderly1 older1
ageing1 aging1 ripening2
agency1 bureau1 office2
agenda1 docket2 schedule1
agenda2 agendum1
agglomerate2 cumulation1 cumulus2 heap1 pile1
aggrandise1 aggrandize1 embellish1 embroider2 lard2 pad1
aggravate1 exacerbate1 worsen2
aggravate2 exacerbate2 exasperate1
aggravating1 exacerbating1 exasperating2
aggravation1 exasperation1
aggravation2 provocation1
aggregate1 aggregated1 aggregative1 mass1
aggregate1 total1
aggregation2 assembling1 collecting1
aggregator1 collector1
aggression2 aggressiveness2
aggressively1 sharply1
aggressor1 assailant1 assaulter1 attacker1
aggrieve2 grieve2
aggroup1 group2
aghast1 appalled1 dismayed1 shocked1
agile1 nimble1 spry1
agile2 nimble2
agilely1 nimbly1
agitate1 foment1
agitate2 commove1
agitation2 ferment1 fermentation1 tempestuousness2 unrest1
agleam1 gleaming1 nitid1
aglitter1 coruscant1 fulgid1 glinting1 glistering1 glittering1 glittery1 scintillant1 sparkly2
aglow1 lambent1 lucent1 luminous1
agnise1 agnize1 realize1 recognize2
agnosticism2 scepticism1 skepticism2
agonising1 agonizing1 excruciating1 harrowing1 torturesome1 torturing1 torturous1
agonist1 protagonist2
agony2 excruciation1 suffering1
agrarian1 agricultural2 farming1
agree1 concur1
agreeably1 enjoyably1 pleasantly2
agreement1 understanding2
agreement2 correspondence2
agribusiness1 agriculture1
agriculturalist1 agriculturist1 cultivator1 grower1 raiser2
agriculture2 farming1 husbandry1
aguacate1 avocado1
ahem1 hem2
ahorse1 ahorseback1
aid1 assist1 help1
aid1 assistance2
aid2 assist1 assistance1 help1
aid2 help2
aide2 auxiliary1
ail2 pain1
ailing1 indisposed1 peaked1 poorly1 sickly2 unwell1
ailment1 complaint1 ill1
aim1 intent1 intention1 purpose1
aim2 object2 objective1
aim2 purport2 purpose1
aimless2 drifting1 floating2 vagabond2 vagrant1
aimlessness1 purposelessness1
aired1 airy1
airheaded1 dizzy2 featherbrained1 giddy2 lightheaded2 silly2
airily1 flippantly1
airing1 dissemination1 spreading2
airless1 stuffy1 unaired1
airs1 pose1
airt1 redirect1
airway2 skyway1
airy2 impractical2 visionary1 windy2
akin1 kindred1
akin2 consanguine1 consanguineal1 consanguineous1 kin1
alarm1 appal2 appall2 dismay2 horrify1
alarm1 consternation1 dismay2
alarm2 alert1
alas1 regrettably1 unfortunately1 unluckily1
albumen1 albumin1
alcohol1 inebriant1 intoxicant1
alcoholism1 drunkenness2 inebriation1
alert1 watchful1
alert2 alerting2
alert2 brisk1 rattling2 spanking1 zippy1
alerting1 alertness2
alertness1 vigilance1 watchfulness1
alfresco1 outdoors1 outside1
alga1 algae1
alibi2 exculpation1 excuse1
alien1 alienate2
alien1 foreigner1 noncitizen1 outlander1
alien2 exotic1
alien2 stranger1 unknown2
alienate1 disaffect1 estrange2
alienated1 anomic1 disoriented2
alienated2 estranged1
alienation1 disaffection1 estrangement2
alienation2 estrangement1
alight1 perch2
alignment1 alinement1 coalition1
alike1 similar2
alikeness1 likeness1 similitude1
aliment1 alimentation1 nourishment1 nutriment1 nutrition2 sustenance1 victuals2
aliment1 nourish2 nutrify1
alimental1 alimentary1 nourishing1 nutrient1 nutritious1 nutritive1
alimentation2 feeding2
alkalic1 alkaline1
allay2 assuage2 quench1 slake1
allegation2 allegement1
allege1 aver1 say2
allegiance1 commitment2
allegiance2 fealty1
allegory1 apologue1 fable2 parable1
allegory2 emblem2
alleviate1 palliate2 relieve1
alleviate2 facilitate1
alleviated1 eased1 relieved1
alleviation1 assuagement1 relief1
alley1 alleyway1
alligator2 gator1
alligatored1 cracked2
allocable1 allocatable1 apportionable1
allocate1 apportion1
allocation1 allotment1
allocation2 allotment2 apportioning1 apportionment1 assignation2 parceling1 parcelling1
allocator1 distributor2
allot1 assign2 portion1
allow1 let1 permit2
allow2 countenance1 permit1
allowable2 permissible1
alloy1 metal2
allure1 tempt1
alluring1 beguiling1 enticing1 tempting1
alluviation1 deposit1 sedimentation1
alluvion2 flood1 inundation1
ally2 friend2
alone1 entirely2 exclusively1 solely1
alone2 lone1 lonely1
alone2 solo1 unaccompanied1
aloneness1 lonesomeness1 solitariness2
aloof1 upstage2
aloofness2 remoteness2 standoffishness1 withdrawnness1
aloud2 loud1 loudly1
alphabetise1 alphabetize1
alright2 fine1
alter1 change1
alter2 vary1
alteration1 change1
alterative1 curative1 healing1 remedial2 sanative1 therapeutic1
altercate1 argufy1 dispute2 quarrel1 scrap2
altered2 neutered1
alternate1 replacement2 surrogate1
alternate2 alternative1 substitute2
alternative1 option2
althaea1 althea1 hollyhock1
alto2 contralto2
altogether1 completely1 entirely1 totally1 wholly1
altruism1 selflessness1
altruist1 philanthropist1
aluminium1 aluminum1
alumna1 alumnus1 grad2 graduate1
amah2 housemaid1 maid1 maidservant1
amalgamate1 amalgamated1 coalesced1 consolidated1 fused1
amalgamate1 commix1 mingle1 unify2
amalgamation1 merger1 uniting1
amateur1 recreational2
amateur2 amateurish1 inexpert1 unskilled2
amative1 amorous1
amatory1 amorous2 romantic2
amaze1 astonish1 astound1
amaze2 baffle1 bewilder1 dumbfound1 flummox1 mystify1 nonplus1 perplex1 puzzle1 stupefy2
amazed1 astonied1 astonished1 astounded1 stunned1
amazement1 astonishment1
amazing1 astonishing1
amazing2 awesome1 awing1
amazingly1 astonishingly1 surprisingly2
ambassador1 embassador1
amber1 gold2
ambiance1 ambience1 atmosphere1
ambiance2 ambience2
ambiguity2 equivocalness1
ambiguous1 equivocal1
ambit1 compass2 range1 reach2 scope1
ambition1 aspiration2
ambition2 ambitiousness1
ambitious2 challenging1
ambitiously1 determinedly2
amble1 mosey1
amble1 perambulation2 saunter2 stroll1
ambo1 dais1 podium1 pulpit1 rostrum1 soapbox2
ambrosia1 beebread1
ambuscade1 ambush1
ambuscade1 ambush1 bushwhack1 scupper1 waylay1
ameliorate1 amend2 better2 improve1 meliorate1
ameliorate2 improve2 meliorate2
amelioration1 melioration1
amenable1 conformable2
amenable2 tractable2
amends1 damages1 indemnification1 redress1 restitution1
amenities1 comforts1 conveniences1
ament1 catkin1
amiss1 awry1
amiss1 awry2 haywire2
amity1 cordiality1
ammo1 ammunition1
amnesty2 pardon2
amorphous1 formless1 shapeless1
amorphous2 unstructured2
amount1 sum1
amount2 number1 total1
amp1 ampere2
amphibology1 amphiboly1
ample2 copious2 plenteous1 plentiful2
amplification1 elaboration1
amplify1 magnify1
amplify2 exaggerate1 hyperbolise1 hyperbolize1 magnify2 overdraw2 overstate1
amplitude2 bountifulness1 bounty2
amply1 richly1
amply2 fully2
amulet1 talisman1
amuse1 disport1
amused1 diverted1 entertained1
amusement2 entertainment1
amusing2 comic1 comical1 funny1 laughable2 mirthful2 risible1
anachronism1 misdating1 mistiming1
anaemia1 anemia2
anaemia2 anemia1
anaemic1 anemic2
anaemic2 anemic1
anaerobic1 anaerobiotic1
anaesthesia1 anesthesia1
analog1 analogue1 parallel1
analogous1 correspondent1
analyse1 analyze1 examine1 study1
analyser1 analyzer1
analytic2 analytical1
analyze2 dissect2
anamnesis2 recollection1 remembrance1
anarchic1 anarchical1 lawless1
anarchist1 nihilist2 syndicalist1
anarchy1 lawlessness1
anastomosis1 inosculation1
anathemise1 anathemize1 bedamn1 beshrew1 damn1 imprecate1 maledict1
anatomic1 anatomical1
anatomic2 anatomical2
anatomy2 bod1 build2 chassis1 figure2 flesh2 physique2
anatropous1 inverted2
ancestor1 antecedent1 ascendant2 ascendent2
ancestral1 hereditary2 patrimonial1
ancestry1 bloodline1 lineage1 pedigree1 stemma2
ancestry2 filiation2
anchor1 ground1
anchor2 backbone1 keystone1 linchpin1 lynchpin1 mainstay2
ancientness1 antiquity2
andrena1 andrenid1
anele1 anoint2 embrocate1 inunct1 oil2
aneurin1 thiamin1 thiamine1
angel2 saint2
angelic1 beatific2 sainted1 saintlike1 saintly1
angelic2 angelical1
angelical2 cherubic1 seraphic2 sweet2
anger1 choler2 ire1
anger2 angriness1
angered1 enraged1 furious2 infuriated1 maddened1
angle2 lean1 tilt1
angle2 slant1
angry2 tempestuous2
anguish1 torment2 torture1
anguish2 pain2
anguished1 tormented1 tortured1
angular2 angulate1
animadversion1 censure1
animal1 beast1 brute2 creature1 fauna2
animal1 carnal1 fleshly1 sensual1
animate1 enliven1 inspire1 invigorate1
animate2 animise1 animize1
animosity1 animus1
annexation1 appropriation2
annihilate1 decimate2 eradicate1
annihilating1 annihilative1 devastating2 withering1
annihilating2 devastating1 withering2
annihilation1 obliteration1
annotation1 notation2
announce2 declare2
announced1 proclaimed1
announcement1 proclamation1
announcement2 promulgation1
annoy1 bother2 devil1 gravel1 irritate1 nark1 nettle2 rag2 rile1 vex1
annoyance1 botheration1 irritation1 vexation2
annoyance2 chafe2 vexation1
annoyed1 irritated1 miffed1 nettled1 peeved1 pissed1 riled1 roiled1 steamed2 stung1
annoyed2 harassed1 harried1 pestered1 vexed1
annoyer1 tease1 teaser2 vexer1
annoying1 bothersome1 galling1 irritating1 nettlesome1 pesky1 pestering1 plaguey2 plaguy1 vexatious1 vexing2
annual2 yearly1
annually1 yearly1
annul1 invalidate1 nullify1 quash2 void1
annul2 countermand1 repeal1 rescind1 revoke2
annulus1 doughnut1 halo2 ring2
annunciate1 foretell1 harbinger1 herald1
anomie1 anomy1
anomie2 anomy2
anonymity1 namelessness1
anserine2 dopey1 dopy1 foolish2 gooselike1 goosey1 goosy1
answer1 reply1
answer1 reply1 respond2
answer2 result2 solution2 solvent2
answering1 respondent1
ant1 emmet1 pismire1
antagonise1 antagonize2 counteract1
antagonise2 antagonize1
antagonism1 enmity1 hostility2
antagonistic1 counter1
antagonistic2 antipathetic2 antipathetical2
anteater1 pangolin1
antecede1 antedate1 forego1 forgo2 precede1 predate1
antecedence1 antecedency1 anteriority2 precedence2 precedency2 priority2
antecedently1 previously1
antechamber1 anteroom1 foyer1 hall2 lobby1 vestibule1
anterior2 prior1
anthem2 hymn1
antheral1 staminate1
anthesis1 blossoming1 florescence1 flowering1 inflorescence1
anthill1 formicary1
anthropomorphic1 anthropomorphous1 humanlike1
antic1 fantastic1 fantastical2 grotesque2
antic1 prank2
anticipant1 anticipative1 expectant1
anticipate1 expect1
anticipate2 counter2 forestall2
anticipated1 awaited1
anticipation1 expectancy1
anticipation2 expectancy2
antimonopoly1 antitrust1
antipathy1 aversion1 distaste1
antique2 demode1 outmoded1 passe1 passee1
antithetic1 antithetical1
antonym1 opposite1
anuran1 batrachian1 frog1 salientian1 toad1
anvil2 incus1
anxiety1 anxiousness1
anxious1 dying2
anxious2 nervous2 unquiet2
anxiously1 apprehensively1 uneasily1
anyhow1 anyway1 anyways1
anyhow2 anyway2
anyplace1 anywhere1
apace2 quickly1 rapidly1 speedily1
apathetic2 indifferent1
apathy2 numbness2 spiritlessness1
ape2 aper1 copycat1 emulator1 imitator2
ape2 caricature1
apery1 mimicry1
aphoristic1 axiomatic2
aphrodisiac1 aphrodisiacal1 sexy2
aplomb1 assuredness1 cool2
apocalyptic1 apocalyptical1 revelatory2
apogee1 culmination1
apologetic1 excusatory1
apologia1 apology2
apologise1 apologize2 rationalise2 rationalize1
apologise2 apologize1
apologist1 justifier1 vindicator1
apostasy1 defection2 renunciation2
apostolic1 apostolical2
apostolic2 apostolical1 papal1 pontifical1
apothecary1 chemist2 druggist1 pharmacist1
apotheosis1 ideal2 nonesuch1 nonpareil1 nonsuch1 paragon2
appal1 appall1 outrage1 scandalise1 scandalize1 shock2
appalling1 dismaying1
apparatus1 setup1
apparel1 clothe1 dress2 enclothe1 garb1 garment1 habilitate2 raiment1 tog1
apparel1 clothes1
appareled1 attired1 dressed1 garbed1 garmented1 habilimented1 robed1
apparent1 evident1 manifest1 patent2 plain1 unmistakable2
apparent2 ostensible1 seeming1
apparently1 ostensibly1 seemingly1
apparently2 evidently1 manifestly1 obviously1 patently1 plain1 plainly1
apparition1 fantasm1 phantasm1 phantasma1 phantom1 specter2 spectre1
apparitional1 ghostlike1 ghostly1 phantasmal1 spectral2
appeal1 entreaty1
appeal2 appealingness1 charm1
appealing2 likable1 likeable1
appear1 look2
appease1 assuage1 conciliate1 gentle1 gruntle1 lenify1 mollify1 pacify1 placate1
appease2 quell2
appellation1 appellative1 designation1
appendage1 extremity1
appertain1 pertain2
appetence1 appetency1 appetite1
applaudable1 commendable1 laudable1 praiseworthy1
applause1 clapping1
applesauce2 codswallop1 folderol1 rubbish2 tripe2 trumpery1
appliance1 contraption1 contrivance1 gadget1 gismo2 gizmo2 widget2
applicability1 pertinence1 pertinency1
applicant1 applier1
applicator1 applier2
apply1 employ1 use1 utilise1 utilize1
appoint1 constitute2
appointed1 appointive2
appointment1 designation2 naming2
appointment2 engagement2
apposite1 pertinent2
appraisal1 assessment1
appraisal2 estimation1
appraise1 assess1 evaluate1 valuate1
appraise2 survey1
appraiser1 valuator1
appraiser2 authenticator1
appraising1 evaluative1
appreciation1 grasp1 hold2
appreciation2 discernment2 perceptiveness2
appreciativeness1 gratefulness1 thankfulness1
apprehend1 comprehend1 grasp2 grok1 savvy1
apprehend2 arrest1 collar1 cop2 nab2 nail2
apprehensible1 graspable1 intelligible1 perceivable2 understandable1
apprehension1 apprehensiveness1 dread1
apprehension2 discernment1 savvy1 understanding1
apprehensive2 worried2
apprentice1 learner2 prentice1
apprisal1 notification2 telling2
approach2 coming1
approaching1 coming1 forthcoming2 upcoming1
appropriate1 earmark1 reserve2
appropriate2 conquer2
appropriately1 befittingly1 duly1 fitly1 fittingly1 suitably1
appropriateness1 rightness2
approval1 approving1 blessing1
approve1 okay1 sanction1
approximate1 approximative1
approximate2 estimate1 gauge1
approximately1 roughly1
approximation1 estimate1
appurtenance1 paraphernalia1
apropos1 seasonably2 timely1
apropos2 incidentally1
apt1 disposed2 minded2 tending1
apt2 liable1
aquaphobic1 hydrophobic2
aqueous2 sedimentary2
aquilege1 aquilegia1 columbine1
aquiline1 hooked1
arable1 cultivable1 cultivatable1 tillable1
arachnidian1 arachnoid1 spiderlike1 spiderly1 spidery1
arbitrarily1 haphazardly1 indiscriminately1 randomly1
arbitrate1 intercede1 intermediate1 liaise1 mediate1
arborary1 arboreal1 arborical1 arborous1
arboreal2 arboreous1
arbour1 bower1 pergola1
arc1 arch1
arcadian1 bucolic1
arcanum1 secret2
arced1 arched2 arching1 arciform1 arcuate1 bowed2
arch1 condescending1 patronising1 patronizing1
arch2 impish1 implike1 mischievous1 pixilated1 prankish1 puckish1
archaeologic1 archaeological1 archeologic1 archeological1
archaeologist1 archeologist1
archaic2 primitive2
archaise1 archaize1
archetypal1 archetypical1 prototypal1 prototypic1 prototypical1
archetype1 original2
archipallium1 paleocortex1
architect1 designer2
archpriest1 hierarch2 prelate1 primate1
arctic2 frigid2 gelid1 icy2
arctic2 galosh1 golosh1 gumshoe2
ardent1 fervent1 fervid1 fiery1 impassioned1 perfervid1 torrid1
ardor1 ardour1 elan1 zeal1
ardor2 ardour2
arduous1 backbreaking1 grueling1 gruelling1 laborious1 operose1 punishing2 toilsome1
arduous2 straining1 strenuous2
arena1 domain1 orbit2 sphere1
arenaceous1 sandlike1 sandy2
argot1 jargon1 lingo1 patois1 slang2 vernacular1
arguable2 debatable2 disputable2 moot2
argue1 reason2
argue2 contend2
arguing1 argument2 contention2 contestation1 controversy1 disceptation1 disputation2 tilt2
argument1 statement2
argumentation1 debate1
aridity1 barrenness2 fruitlessness2
aridity2 aridness1 thirstiness1
aright1 correctly1
arise1 originate1 uprise1
aristocracy1 nobility1
aristocracy2 gentry1
aristocratic1 aristocratical1 patrician2
arm1 gird1
armament2 arming1 equipping1
armor1 armour2
armor2 armour1
armored1 armoured2
armored2 armoured1
armpit1 axilla1
arms1 munition1 weaponry1
arms2 blazon1 blazonry1
aroma1 odor1 odour2 smell2
aroma2 fragrance1 perfume1 scent1
arousal1 rousing1
arouse1 elicit1 enkindle2 evoke1 provoke1
arouse2 awake1 awaken2 wake2 waken2
aroused2 stimulated1 stirred2
arranged1 ordered2
arranger1 organiser2 organizer1
arrant1 everlasting2 perfect2 pure2 sodding1 staring2 thoroughgoing2 unadulterated2 utter1
arrest2 halt1 hitch2 stay2 stoppage1
arresting1 sensational2 stunning1
arrival1 reaching2
arrive1 come2
arriver1 comer2
arrogance1 haughtiness1 hauteur1 lordliness2
arrogant1 chesty2
arrogate1 claim2
arrow1 pointer1
arse1 ass1 backside2 buns1 buttocks1 derriere1 fanny1 fundament2 hindquarters1 keister1 nates1 posterior1 prat1 seat2 tooshie1 tush1
arsenic1 ratsbane1
artefact1 artifact1
arteria1 artery1
arteriola1 arteriole1
artfully2 disingenuously1
articulate1 joint2
articulate2 articulated1
articulate2 phrase1 word1
articulatio1 joint1
articulation2 join1
artifice1 ruse1
artificer1 discoverer1 inventor1
artificer2 artisan1 journeyman1
artificial2 contrived2 hokey2 stilted1
artificially1 unnaturally2
artillery1 gun2 ordnance2
artilleryman1 cannoneer1 gunner1
artistry1 prowess1
artlessly1 crudely2 inexpertly1
artlessness1 ingenuousness1 innocence1 naturalness2
arts1 humanities1
ascendance1 ascendancy1 ascendence1 ascendency1 dominance2
ascendant2 ascendent2 dominating1
ascending1 rise2
ascertain1 determine1
ascertain2 ensure2 insure1
ascertainable1 discoverable1
ascertained1 discovered1 observed1
asceticism2 austerity1 nonindulgence1
ascribe1 attribute1 impute1
asdic1 sonar1
ashbin1 ashcan1 dustbin1 wastebin1
ashen1 blanched1 livid1
aside2 digression1 divagation1 excursus1 parenthesis2
askance1 askant1 asquint1 sidelong1 squint1 squinty2
asker1 enquirer1 inquirer1 querier1 questioner1
askew1 awry1 cockeyed1 lopsided2 wonky1
askew1 awry2
asking1 request2
aslant1 aslope1 diagonal2 slanted1 slanting1 sloped1 sloping1
asleep2 benumbed1 numb1
aspect1 facet1
asperity1 grimness2 hardship2 rigor1 rigorousness1 rigour2 rigourousness1 severeness2 severity2
asperse1 besmirch1 calumniate1 defame1 denigrate2 slander1 smirch2
aspersion2 calumny2 defamation2 denigration2 slander2
asphyxiate1 smother2 suffocate1
asphyxiate2 suffocate2
asphyxiation1 suffocation2
asphyxiation2 suffocation1
aspirant1 aspirer1 hopeful1 wannabe1 wannabee1
assail1 assault1
assail2 attack1
assassin1 assassinator1 bravo1
assault2 dishonor2 dishonour2 rape1 ravish1
assay1 check2
assay2 attempt1 essay1 try1
assemblage1 gathering1
assemblage2 hookup2
assemble1 piece2
assemble2 foregather1 forgather1 gather2
assert1 asseverate1
asserting1 declarative1 declaratory1
assertion1 asseveration1 averment1
asset1 plus1
asshole1 bastard1 cocksucker2 dickhead1 motherfucker1 prick1 whoreson2
assiduity1 assiduousness1
assign1 delegate2 designate2
assimilator1 learner1 scholar2
assistant1 help2 helper1
associate1 colligate1 connect2 link1 relate1
associate2 companion1 comrade1 familiar2 fellow2
assort2 class1 classify1 sort2
assorted1 miscellaneous1 mixed1 motley1 sundry1
assorted2 various1
assortment1 miscellanea1 miscellany1 motley1 potpourri1 salmagundi1 smorgasbord1 variety1
assortment2 classification1 compartmentalisation2 compartmentalization2
assume1 presume1
assumed1 fictitious2 fictive1 pretended1 sham1
assumption1 premise1 premiss1
assumption2 supposal1 supposition2
assurance1 confidence1 sureness1
assure1 ensure1 guarantee2 insure2
asthenopia1 eyestrain1
asthmatic1 wheezing1 wheezy2
astonishing2 astounding2 staggering1 stupefying1
astounding1 dumbfounding1 dumfounding1
astraddle1 astride1
astral1 stellar2
astronomic1 astronomical1
astronomic2 astronomical2 galactic2
astronomy1 uranology1
astute1 shrewd1
astutely1 sagaciously1 sapiently1 shrewdly1
asymmetric1 asymmetrical1
asymmetrically1 unsymmetrically1
asymmetry1 dissymmetry1 imbalance2
asynchronism1 asynchrony1 desynchronisation1 desynchronization1 desynchronizing1
ataractic1 tranquilizer1 tranquilliser1 tranquillizer1
ataraxis1 peacefulness2 repose2 serenity2
atheist1 atheistic2 atheistical1
atheistic1 atheistical2 unbelieving1
atheromatic1 atheromatous1
athirst1 hungry2
athlete1 jock1
athleticism1 strenuosity1
athletics1 sport1
atilt1 canted1 leaning1 tilted1 tipped2
atm1 atmosphere2
atmospheric1 atmospherical1
atom2 corpuscle1 molecule2 mote1 particle1 speck2
atomic2 nuclear1
atomisation1 atomization1 fragmentation1
atone2 repent1
atrocious1 flagitious2 monstrous2
atrociously2 outrageously2
atrophied1 diminished2
atrophy1 wasting2
atrophy2 withering1
attack1 onrush1 onset2 onslaught2
attain2 reach2
attaint1 disgrace1 dishonor1 dishonour1 shame1
attempt1 effort1 endeavor2 endeavour2 try1
attempt2 undertake1
attendance1 attending2
attendant1 attender2 tender2
attendant2 attendee1 meeter1
attender1 auditor1 hearer1 listener1
attending1 attention1
attention2 care1 tending1
attentive2 heedful1
attentiveness1 heed1 regard2
attenuate1 attenuated2 faded2
attest1 certify1 evidence1 manifest1
attic1 garret1 loft2
attire1 dress2 garb1
attitude2 posture1
attorney1 lawyer1
attract1 pull2
attracter1 attractor1 draw2
attractively1 beautifully1
attribute1 dimension2
atypic1 atypical1 untypical1
auberge1 hostel1 hostelry1 inn1
aubergine1 brinjal1 eggplant2
aubergine2 eggplant1
audacious1 brave2 dauntless1 fearless2 intrepid1 unfearing1
audacious2 barefaced2 bodacious2 brazen1 insolent2
audaciousness1 audacity1 temerity1
audaciousness2 audacity2
audible1 hearable1
audit1 scrutinise2 scrutinize2
aught1 cypher2 nada1 naught1 nil1 nix1 null1 zero1 zilch1 zip1 zippo1
augur1 auspicate1 betoken2 bode1 foreshadow1 omen1 portend1 predict2 prefigure2 presage1 prognosticate2
august1 grand2 lordly1
august2 revered1 venerable2
aunt1 auntie1 aunty1
aura2 aureole2 gloriole1 halo1 nimbus2
aureate1 flamboyant2 florid1
aureate2 gilded1 gilt1 gold2 golden1
aureole1 corona1
aurora1 cockcrow1 dawn1 dawning1 daybreak1 dayspring1 sunrise1 sunup1
auspiciously1 propitiously1
austere1 stark2
austere2 stern1
authentic2 unquestionable2 veritable2
authentically1 genuinely2
authentication1 hallmark2
authenticity1 genuineness2 legitimacy2
author1 writer1
authorisation1 authorization1 mandate1
authorisation2 authority1 authorization2 potency1
authorise1 authorize2 empower1
authorise2 authorize1
authorised1 authorized1
authorised2 authorized2
authoritarian1 autocratic2 tyrannic1 tyrannical2
authoritarian2 dictatorial2 overbearing1
authoritative2 definitive2
authoritatively1 magisterially2
authorities1 government1 regime1
authorship1 penning1 writing1
auto1 automobile1 car1 motorcar1
autobus1 bus1 charabanc1 jitney1 motorbus1 motorcoach1 omnibus2
autocrat1 despot1 tyrant1
autocratic1 bossy1 magisterial2 peremptory1
automate1 automatise2 automatize2
automatic2 automatonlike1 machinelike1 robotic2 robotlike1
automatically2 mechanically1
automation1 mechanisation2 mechanization2
autonomous1 independent2 sovereign1
autonomy1 liberty1
autopsy1 necropsy1 postmortem2
autotype2 facsimile1
autumn1 fall1
auxiliary1 subsidiary1 supplemental1 supplementary1
avarice1 avaritia1 greed2 rapacity2
avarice2 avariciousness1 covetousness2 cupidity1
avaricious1 covetous2 grabby1 grasping1 greedy1
avariciously1 covetously2 greedily1
avatar1 embodiment1 incarnation1
avenge1 retaliate1 revenge1
avenue2 boulevard1
average1 mean1
average1 norm2
average2 ordinary2
averageness2 mediocrity1
aversion2 averting2
avert1 avoid2 debar2 deflect1 forefend1 forfend1 obviate2
aviary1 volary1
aviate1 pilot1
avid1 devouring1 esurient2 greedy2
avidity1 avidness1 eagerness1 keenness2
avocation1 hobby1
avoidance1 shunning1
avowedly1 professedly2
awaken1 waken1
awakening1 wakening1
award1 awarding1
award2 grant2
aware1 cognisant1 cognizant1
aware2 mindful1
awareness1 cognisance1 cognizance1 consciousness2 knowingness1
awareness2 sentience1
awash1 flooded1 inundated1 overflowing1
awe2 reverence1 veneration1
aweary1 weary1
awed2 awestricken1 awestruck1
awful1 awfully1 frightfully1 terribly1
awful2 dire2 direful1 dread1 dreaded1 dreadful1 fearful2 fearsome1 frightening1 horrendous1 horrific2 terrible1
awfully2 dreadfully1 horribly1
awfulness1 dreadfulness1 horridness1 terribleness1
awkwardness1 clumsiness1 ineptitude1 ineptness1 maladroitness1 slowness1
awning1 sunblind1 sunshade1
axial2 axile1
axiom1 maxim1
baa1 blat1 blate1 bleat2
babble2 blather1 blether1 blither1 smatter2
babe1 baby1 infant1
baby1 cocker1 coddle1 cosset1 featherbed1 mollycoddle1 pamper1
babyhood1 infancy1
babyhood2 infancy2
bacchanalia2 debauch1 debauchery1 saturnalia2
baccy1 tobacco1
back1 dorsum1
back1 endorse1 indorse1
back2 backward1 backwards1 rearward1 rearwards1
back2 hind1 hinder1
backbone2 grit2 gumption2 guts1 moxie1
backchat1 banter1 raillery1
backcloth1 backdrop1
backdown1 withdrawal1
backfire1 backlash1 recoil2
backing1 patronage1
backpack1 haversack1 knapsack1 packsack1 rucksack1
backsheesh1 baksheesh1 bakshis1 bakshish1 gratuity1 pourboire1 tip2
backside1 rear2
backstage1 offstage1
backstair1 backstairs1 furtive2
backstop1 catcher1
backtalk1 sass1 sassing1
backward2 backwards2
backwoods1 boondocks1 hinterland1
bacteria1 bacterium1
bad1 badness1
baddie1 villain2
badger1 beleaguer1 bug1 pester1 tease1
badly1 gravely2 seriously2 severely1
badly2 ill1 poorly1
badness2 severeness1 severity1
baffle2 bilk2 foil2 frustrate1 queer1 scotch1 thwart1
baffled1 befuddled2 bemused2 bewildered1 confounded1 confused1 mazed1
bafflement1 befuddlement1 bemusement1 bewilderment1 mystification1 obfuscation1 puzzlement1
baffling1 knotty1 problematic2 problematical2
bagatelle2 fluff2 frippery1 frivolity2
baggage1 luggage1
bagger1 boxer2 packer1
bagnio1 bawdyhouse1 bordello1 brothel1 cathouse1 whorehouse1
bagpiper1 piper1
bailiwick2 discipline1
bait1 cod2 razz1 tantalise1 tantalize1 taunt1 tease2 twit1
bait1 lure2 sweetener2
bait2 decoy2
balance1 equilibrate2 equilibrise1 equilibrize1
bald1 barefaced1
balefire1 bonfire1
baleful1 baneful2
baleful2 forbidding2 menacing1 minacious1 minatory1 ominous1 sinister1 threatening1
balefulness1 maleficence2 mischief2
balk1 baulk1 jib1
balk2 baulk2 deterrent1 hinderance1 hindrance1 impediment1
balking1 balky1
ballad1 lay1
ballad2 lay2
ballerina1 danseuse1
ballock1 bollock1 orchis2 testicle1 testis1
ballot2 balloting1 vote1 voting1
bally1 blinking2 bloody2 blooming1 crashing1 flaming1 fucking1
ballyhoo1 hoopla1 hype1
ballyrag1 browbeat1 bully1 bullyrag1 hector1
balm2 ointment1 salve1 unguent1
balmy1 barmy2 bats1 batty1 bonkers1 buggy1 crackers1 daft1 dotty1 fruity2 haywire1 kookie1 kooky1 loco1 loony1 loopy2 nuts1 nutty2 wacky2 whacky2
balusters1 balustrade1 banister1 bannister2 handrail1
bam2 bang2 blast2 clap1
bamboozle1 hoodwink2 snow2
ban1 censor1
ban1 prohibition2 proscription1
banal1 hackneyed1 shopworn2 stock1 threadbare1 timeworn1 tired2 trite1
banality1 bromide2 cliche1 commonplace1 platitude1
band1 circle2
banding1 stria2 striation2
banding2 stripe1
bandit1 brigand1
bandoleer1 bandolier1
bane1 nemesis2 scourge2
bang1 bash1 smash1
bang1 bolt2 slap1 slapdash2 smack1
bang1 slam2
banger2 firecracker1
banging1 humongous1 thumping1 walloping1 whopping1
banging2 battering1
bangle2 bauble2 fallal1 gaud1 gewgaw1 trinket1
banish1 blackball1 ostracise1 ostracize1 shun2
banner2 streamer2
banquet1 feast1
banquet1 feast2 junket2
banquet2 feast1
banshee1 banshie1
bantam1 diminutive1 flyspeck1 lilliputian2 midget1 petite1 tiny1
banter1 chaff1 jolly1 josh1 kid2
bantering1 facetious1
baptise1 baptize1 christen1
bar1 barroom1 ginmill1 saloon1 taproom1
bar2 barricade1 block1 blockade2
barb1 dig2 gibe1 jibe1 shaft2
barbarian1 barbaric1 uncivilised1 uncivilized1
barbarian1 savage1
barbarian2 boor1 churl1 tike1 tyke2
barbarism1 barbarity2 brutality2
barbarous1 brutal1 cruel1 fell1 roughshod2 savage1 vicious1
barbate1 bearded1 bewhiskered1 whiskered1 whiskery1
barbecue1 barbeque1
barbed1 biting1 mordacious1 nipping1 pungent2
barbed2 barbellate1 briary1 briery1 bristled1 bristly2 burred1 burry1 prickly2 setaceous1 setose1 spiny2 thorny2
barbital1 barbitone1 diethylmalonylurea1 veronal1
bare1 naked1 nude1
bare2 publicise2 publicize1
bare2 scanty1
barefacedly1 shamelessly1 unashamedly1
barefoot1 barefooted1
barefoot1 barefooted1 shoeless1
barely1 hardly1 scarce1 scarcely1
barely2 hardly2 scarce2 scarcely2
bareness1 bleakness1 desolation2 nakedness2
barf1 cat2 disgorge2 puke1 regorge1 retch1 sick1 spue2 upchuck1 vomit1
barf1 puke2 vomit1 vomitus1
bargain1 deal2
bargain1 dicker1
bargain2 buy1 steal1
bargainer1 dealer1 monger1 trader1
barge1 flatboat1 hoy1
barkeep1 barkeeper1 barman1 bartender1 mixologist1
barley1 barleycorn2
baronetcy1 barony2
baronial1 imposing1 noble1 stately1
baroque1 churrigueresco1 churrigueresque1
barrage1 bombardment1
barrage2 bombardment2 shelling1
barrel2 cask2
barren1 bleak2 desolate1
barren1 wasteland1
barricade1 roadblock2
barrier2 roadblock1
base2 baseborn1
base2 groundwork2 substructure2 understructure1
baseless1 groundless1 idle2 unfounded1 unwarranted2
basement1 cellar1
bash1 bonk2 bop2 sock1 whap1 whop2
bash2 brawl1
bashful2 blate1
bashfully1 shyly1 timidly1
basic2 staple1
basically1 essentially1 fundamentally1
basics2 bedrock2 fundamentals1
basin2 basinful1
basis1 footing2
basis2 cornerstone1 fundament1 groundwork1
bask1 enjoy1 relish1 savor1
basket1 handbasket1
basket2 basketful1
basketball1 hoops1
basswood1 linden1
basswood2 linden2
bast2 phloem1
bastard1 bogus1 fake1 phoney1 phony1
bastard2 illegitimate1 whoreson1
bastardy1 illegitimacy1
baste2 batter2 clobber1
bastion2 citadel1
bastioned1 fortified1
bat1 chiropteran1
batch2 hatful1 heap2 lot1 mass2 mickle1 mint1 mountain2 muckle1 passel1 peck1 pile2 plenty2 raft2 slew1 spate1 stack2 wad2
bather1 natator1 swimmer2
bathetic1 hokey1 kitschy1 maudlin1 mawkish1 mushy2 sappy2 schmaltzy1 schmalzy1 sentimental2 slushy2 soppy2 soupy2
bathing2 washup1
bathos2 mawkishness1
bathroom2 john1 lav1 lavatory1 privy1 toilet1
bathtub1 tub1
baton2 billy1 billystick1 nightstick1 truncheon1
batsman1 batter1 hitter1 slugger1
battalion2 multitude1 pack1 plurality2
batten1 batting2
batter1 buffet1
battle1 combat1
battle1 engagement1 fight1
battle2 struggle1
battlefield1 battleground1 field2
battlefront1 front2
battleful1 bellicose1
battler1 belligerent1 combatant1 fighter1 scrapper1
battue2 bloodbath1 bloodletting2 bloodshed2
bawd1 cocotte1 cyprian1 harlot1 prostitute1 tart1 whore1
bawdiness1 lewdness1 obscenity1 salaciousness1 salacity1
bawdy1 ribald1
bawl1 bellow1
bawl2 yawp1
bawler1 bellower1 roarer1 screamer1 screecher1 shouter1 yeller1
bawling1 wailing1
bay1 embayment1
bazaar1 bazar2
bazaar2 bazar1
bazillion1 billion2 gazillion1 jillion1 million2 trillion1 zillion1
bead2 drop1
beadlike1 beady1 buttonlike1 buttony1
beadsman1 bedesman1
beady2 gemmed1 jeweled1 jewelled1 sequined1 spangled1 spangly1
beak1 peck1
beak2 neb2 nib2
beam2 shine2
beamish1 smiling1 twinkly1
beamy2 effulgent1 radiant1 refulgent1
bear2 birth1
beard1 whiskers1
bearer1 carrier1 toter1
bearing2 heading2
beast2 brute1 savage2 wildcat2
beastliness1 meanness1
beastly2 bestial1 brute1 brutish1
beat1 trounce2 vanquish1
beat2 heartbeat1 pulse2
beatify1 exalt2 exhilarate1 inebriate1
beating2 drubbing2 licking2 thrashing2 trouncing2 whacking1
beau1 boyfriend1 swain1
beau2 clotheshorse2 dandy1 dude2 fop1 gallant1 sheik2
beauteousness1 comeliness1 loveliness1
beautify1 fancify1 prettify1
beauty2 knockout1 looker2 lulu1 mantrap1 peach2 ravisher2 smasher2 stunner1
becalm1 calm2 steady1
bechance1 befall1 betide1
bechance2 befall2 happen2
becharm1 charm2
becharm2 beguile2 bewitch1 captivate1 capture2 charm1 enamor1 enamour1 enchant2 entrance1 trance1
beckon1 wave1
becloud1 befog1 cloud2 fog1 mist2 obnubilate1 obscure1
bedazzle1 daze1 dazzle1
bedchamber1 bedroom1
bedclothes1 bedding1
bedded1 stratified2
bedevil1 crucify2 dun1 frustrate2 rag1 torment2
bedevil2 befuddle1 confound1 confuse2 discombobulate2 fox2
bedfast1 bedrid1 bedridden1
bedframe1 bedstead1
bedlam1 chaos1 pandemonium1
bedraggled1 draggled1
bedraggled2 dilapidated1 ramshackle1 tatterdemalion2
beech2 beechwood1
beef1 bellyache1 bitch1 gripe1 grouse2 squawk2
beef2 boeuf1
beefy1 buirdly1 burly1 husky1 strapping1
beep1 blare2 claxon1 honk1 toot1
beetleweed1 coltsfoot1 galax1 galaxy2 wandflower2
befit1 beseem1
befogged1 befuddled1
befool1 fool1 gull1
befool2 cod1 dupe1 gull2 slang2
befouled1 fouled1
befoulment1 defilement1 pollution2
befuddle2 fuddle1
beg1 implore1 pray2
beg2 solicit1
beget1 engender2 father1 mother2 sire1
begetter1 father1
beggar1 mendicant2
beggary1 begging1 mendicancy2
beggary2 mendicancy1 mendicity1
begild1 engild1 gild1
begin1 commence1 start1
beginner1 initiate1 novice2 tiro1 tyro1
beginner2 founder2
beginning2 commencement1 kickoff2 offset1 outset1 showtime1 start2
begrime1 bemire1 colly1 dirty1 grime1 soil1
begrimed1 dingy1 grimy1 grubby2 grungy1
begrudge1 envy2
begrudge2 resent2
beguile1 hoodwink1 juggle1
beguiled1 captivated2 charmed2 delighted2 enthralled1 entranced1
behavior1 conduct1 doings1
behavior2 behaviour1
behavioral1 behavioural1
behaviour2 conduct2 demeanor1 demeanour1 deportment1
behead1 decapitate1 decollate1
behemoth1 colossus1 goliath2 monster2
behemoth2 colossus2 giant2 titan1
beholder1 observer1 perceiver1 percipient1
behoove1 behove1
beingness1 existence1
belabor1 belabour1
belated1 late2 tardy1
belatedly1 late1 tardily2
belch1 belching2 burp1 burping1 eructation2
belch1 burp1 eruct2
belch2 extravasate2
beldam1 beldame1 crone1 hag1
beleaguer2 besiege1 circumvent1
beleaguering1 besieging1 siege1
belfry1 campanile1
belie1 contradict1 negate1
belie2 misrepresent1
belief2 feeling2 impression1 notion1
believable1 credible1
believably2 credibly1 plausibly1 probably2
believe2 conceive2 think1
believer1 truster1
believer2 worshiper2 worshipper1
belike1 likely1 probably1
belittling1 deprecating1 deprecative1 deprecatory1 depreciative2 depreciatory2 slighting1
bell2 buzzer1 doorbell1
bellboy1 bellhop1 bellman1
bellied2 bellying1 bulbous2 bulging2 bulgy1 protuberant1
belligerent2 warring1
belligerently1 hostilely1
bellow1 bellowing1 holla1 holler1 hollering1 hollo1 holloa1 roar2 roaring2 yowl1
belly2 paunch1
bellybutton1 navel1 omphalos1 omphalus1 umbilicus1
belongings1 holding2 property1
beloved1 darling1 dear1
beloved1 dear1 dearest1 honey2
belowground1 underground1
beltway1 bypass1 ringway1
bema1 chancel1
bemoan1 bewail1 deplore2 lament2
bemock1 mock1
bemuse1 bewilder2 discombobulate1
bemused1 preoccupied1
bench2 terrace2
bend1 crook2 turn1
bend2 bending1
bended1 bent2
benefactor1 helper2
beneficent2 eleemosynary1 philanthropic1
beneficiary1 donee1
benefit1 profit1
benefit2 welfare2
benevolent2 kindly1 openhearted1
benighted1 nighted1
benignant2 gracious2
benumb1 blunt2 numb1
benumbed2 dulled1
beplaster1 plaster2
bequest1 legacy1
berate1 chide1 lambast2 lambaste2 lecture2 rebuke1 reprimand2 scold1
berceuse1 cradlesong1 lullaby1
bereavement1 mourning1
berg1 iceberg1
berth2 moorage2 mooring1
beryllium1 glucinium1
beset1 chevvy1 chevy1 chivvy1 chivy1 harass1 harry1 hassle1 molest2 plague2
besides2 likewise2
besmirch2 smirch1
besotted1 blotto1 crocked1 fuddled1 pissed2 pixilated2 slopped1 sloshed1 smashed1 soaked1 soused1 sozzled1 squiffy1
bespeak1 betoken1 indicate1 signal2
bespeak2 request1
bespectacled1 monocled1 spectacled1
bespoke1 bespoken1 tailored2
bespoken2 betrothed1
best1 outdo2 outflank2 scoop2 trump2
bestir1 rouse1
bestow1 confer2
bestowal1 bestowment2 conferment1 conferral1
bestowal2 bestowment1
bestower1 conferrer1 donor1 giver2
bestubbled1 stubbled1 stubbly1
bet1 stakes1 wager2
bet1 wager2
bet2 wager1
betise1 folly2 imbecility2 stupidity2
betray1 bewray1
betrayal1 perfidy2 treachery2
betrayer2 traitor2
better2 bettor1 wagerer1
bevel1 chamfer1
beverage1 drinkable1 potable1
bewilderingly1 confusingly1
bewitch2 magnetise1 magnetize2 mesmerise1 mesmerize1 spellbind2
bewitched1 ensorcelled1
bewitching1 captivating1 enchanting1 enthralling1 entrancing1 fascinating2
bias1 preconception2 prejudice1
bias2 diagonal2
biased1 coloured2 slanted2
biblical1 scriptural1
bibliographic1 bibliographical1
bibliothec1 librarian1
bibulous1 boozy1 drunken1 sottish1
bicker1 bickering1 pettifoggery1 spat1 squabble1 tiff1
bicker1 brabble1 niggle2 pettifog1 quibble2 squabble1
bicycle1 bike2
bicycler1 bicyclist1 biker1 cyclist1
bid1 bidding1 command1 dictation1
bid1 tender2
bidding2 summons1
biddy1 hen1
biddy2 chick1
biff1 pommel1 pummel1
biff1 punch1
bifurcate1 biramous1 branched1 forficate1 forked1 pronged2 prongy1
big1 large1
big2 boastfully1 vauntingly1
bigger1 larger1
bighearted1 bounteous1 bountiful1 freehanded2 giving1 handsome2 openhanded1
bigmouthed1 blabbermouthed1 blabby1 talkative2
bilateral1 isobilateral1
bilharzia1 bilharziasis1 schistosomiasis1
bill2 invoice1
billet1 note2
billfold1 notecase1 pocketbook2 wallet1
billowing1 billowy1 surging1
bin2 binful1
bind1 bond1
bind2 bond2
binge1 englut1 engorge1 glut1 gorge1 gormandise1 gormandize1 gourmandize1 ingurgitate1 overeat1 overgorge1 overindulge1 satiate2
binge1 orgy1 splurge2
bingle1 single1
binomial2 binominal1
biographic1 biographical1
biologic1 biological1
bipartisan1 bipartizan1
bird2 fowl2
birl2 twirl2 whirl2
birr1 purr1 whir1 whirr1 whiz1 whizz1
birr2 whir1 whirr1 whirring1
birth2 nascence1 nascency1 nativity1
birthplace2 cradle2 provenance1 provenience1
birthright2 patrimony2
biscuit2 cookie1 cooky2
bit2 chip1 fleck1 scrap1
bitchiness1 cattiness1 nastiness2 spite2 spitefulness2
bite2 morsel2
bite2 sting1
bitterness1 rancor1 rancour1 resentment1
bittersweet2 semisweet1
bittie1 bitty1 teensy1 teentsy1 teeny1 wee1 weensy1 weeny1
bivouac1 camp1 cantonment1 encampment2
bivouac1 camp1 encamp1 tent1
bivouac2 campground1 campsite1 encampment1
bivouacking1 camping1 tenting1
bizarre1 eccentric1 freaky2 gonzo1 outlandish1 outre1
blab1 peach1 tattle2
blab2 blabber1 gabble1 gibber1 palaver1 piffle1 prate1 prattle1 tattle1 twaddle1
black1 blacken1 melanise2 melanize2
black1 blackness1 inkiness1
black2 blackness2 lightlessness1
blackball2 negative1 veto1
blackboard1 chalkboard1
blacken2 char2
blackening1 darkening1
blackguard1 bounder1 cad1 hound2
blackguard1 guy1 rib2 ridicule1 roast2
blackjack1 blackmail1 pressure2
blackleg1 fink1 scab2
blackleg1 rat2 scab1 strikebreaker1
blackmailer1 extortioner1 extortionist1
blackout2 brownout1 dimout1
blackthorn1 sloe2
blah1 bombast1 claptrap1 fustian1 rant2
blame1 blamed1 blasted1 damn2 damned1 darned1 deuced1 goddam1 goddamn2 goddamned1
blame1 fault1
blame1 incrimination1 inculpation1
blame2 rap1
blameless1 inculpable1 irreproachable1 unimpeachable2
blanch1 blench1 pale1
blanch2 parboil1
blanched2 etiolate1 etiolated1
bland1 flavorless1 flavourless1 insipid1 savorless1 savourless1 vapid1
blandish1 flatter1
blandness2 insipidity2 insipidness2
blanket1 broad2 encompassing1 extensive2 panoptic2 wide2
blanket1 cover2
blare1 blaring1 cacophony1 clamor1 din1
blare1 blast1
blaring1 blasting2
blarney1 cajole1 coax1 inveigle1 palaver2 wheedle1
blase1 worldly2
blase2 bored2
blaspheme1 curse1 cuss1 imprecate2 swear1
blasphemous1 sacrilegious1
blasphemous2 profane1
blasphemy2 desecration1 profanation1 sacrilege1
blast2 boom2 smash1
blasting1 ruinous2
blatant1 blazing2 conspicuous2
blatant2 clamant1 clamorous1 strident1 vociferous1
blaze1 blazing1
blaze2 hell2
blazing1 blinding1 dazzling2 fulgent1 glaring1 glary1
bleach1 decolor1 decolorise1 decolorize1 decolour1 decolourise1 decolourize1 discolorise1 discolorize1 discolourise1
bleach2 whitener1
bleached1 faded1 washy2
bleached2 dyed1
blear1 bleary1
bleary2 blurred1 blurry1 foggy2 fuzzy2 hazy2 muzzy1
bleb1 bulla1
bleed1 hemorrhage1
bleed2 leech1 phlebotomise1 phlebotomize1
bleeding1 haemorrhage1 hemorrhage1
blemish1 mar2
blend1 immingle1 intermingle1 intermix1
blend2 portmanteau1
blending2 shading2
blessed1 blest1
blessing2 boon1
blight1 plague1
blighter1 cuss1 gadfly1 pesterer1
blighter2 bloke1 chap1 cuss2 fella1 feller2 fellow1 gent2 lad1
blimp2 sausage2
blind1 unsighted1
blindfold1 blindfolded1
blindness1 cecity1 sightlessness1
blink1 nictate1 nictitate1
blinker2 trafficator1
blister1 vesicate1
blister2 scald1
blistering2 blistery1
blithe2 blithesome1 lighthearted1 lightsome2
blithely1 gayly1 happily1 jubilantly1 merrily1 mirthfully1
blitheness1 cheerfulness2
blizzard1 snowstorm1
blizzard2 rash2
block2 blockade1 embarrass2 hinder2 obstruct1 stymie1 stymy1
blockade1 encirclement1
blockage1 obstruction2
blockhead1 bonehead1 dumbass1 dunce1 dunderhead1 fuckhead1 hammerhead1 knucklehead1 loggerhead1 lunkhead1 muttonhead1 numskull1 shithead1
blond1 blonde1
blond2 blonde2
bloodcurdling1 nightmarish1
bloodhound1 sleuthhound2
bloodless1 exsanguine1 exsanguinous1
bloodstained1 gory1
bloodsucker1 hirudinean1 leech1
bloodsucking2 leechlike1 parasitical2
bloodthirsty1 sanguinary2
bloody1 damn1
bloom1 blooming1
bloom1 blossom1 flower1
bloom2 blossom1 flower2
bloomer2 blooper1 blunder1 boner1 botch1 bungle1 flub1 fuckup2 pratfall2
blossom2 efflorescence1 flush1 heyday1 peak2 prime2
blossom2 unfold1
blot1 daub2 smirch1 smudge2
blot2 smirch2
blotch1 mottle1
blotch1 splodge1 splotch1
blowball1 dandelion1
blowfish1 puffer1 pufferfish1
blowfish2 globefish1 puffer2 pufferfish2
blowhole2 vent1 venthole1
blown2 pursy1 winded1
blowout1 laugher2 romp1 runaway1 walkaway1
blowup1 detonation1 explosion1
blowup2 ebullition1 effusion1 gush2 outburst1
blowy1 breezy2 windy1
blub1 blubber1 sniffle1
blue1 blueish1 bluish1
blue1 blueness1
bluejacket1 sailor2
blues2 megrims1 vapors1 vapours1
bluffly1 bluntly1 brusquely1 roundly2
blunder1 boob1 goof1 sin2
blunder2 fumble2
blunted1 dulled2
blurt1 ejaculate1
blush1 crimson1 flush1 redden1
blush1 flush2 rosiness1
blushful1 blushing1
bluster2 boast1 brag1 gas2 gasconade1 tout2 vaunt1
bluster2 bravado1
blustering1 blusterous1 blustery1
blustery2 bullying1
board2 plank1
board2 room1
boarding1 embarkation1 embarkment1
boast1 boasting1 jactitation1
boast2 feature2 sport1
boastful1 braggart1 bragging1 braggy1 crowing1
boat2 sauceboat1
boater1 leghorn1
boater2 boatman1 waterman1
boating1 yachting1
boatload1 carload2 shipload1
boatswain1 bosun1
bob2 bobsled1
bobble1 bodge1 bollix1 bollocks1 botch1 bumble1 bungle1 flub1 fluff1 mishandle1 muff2 spoil1
bodied2 corporal2 corporate2 embodied1 incarnate1
bodiless1 discorporate1 disembodied1 unbodied2 unembodied1
bodily2 corporal1 corporeal2 somatic1
boding1 foreboding1 premonition1 presentiment1
body1 personify1
bodybuilder1 musclebuilder1 muscleman2
bodybuilding1 musclebuilding1
bodyguard1 escort1
bogey1 bogie1 bogy2
boggy1 marshy1 miry1 mucky1 muddy1 quaggy1 sloughy1 soggy1 squashy2 swampy1 waterlogged1
bogie2 bogy1
boiler2 kettle1
boilersuit1 overall2
boiling2 simmering1 stewing2
boisterous1 rambunctious1 robustious1 rumbustious1 unruly1
boisterous2 knockabout1
boisterously1 rollickingly1
bola1 bolo1
boldness1 daring2 hardihood1 hardiness2
bole2 trunk1
bolshevise1 bolshevize1 communise1 communize1
bolt1 rigidly1 stiffly2
bolt1 thunderbolt1
bomb1 bombard2
bomb2 flunk1
bombard1 pelt1
bombilate1 bombinate1 buzz1
bombilation1 bombination1 buzz1
bondage2 slavery1 thraldom1 thrall1 thralldom1
bondman2 bondsman1
bondsman2 bondswoman1
bones1 castanets1 clappers1
boney2 bony1 scraggly2 scraggy1 scrawny1 skinny1 underweight1 weedy2
bonnet2 cowl1 cowling1
bonus1 fillip1
bonus2 incentive2
bony2 osseous1 osteal2
boo1 hiss2 hoot2 razz1 razzing1 snort2
boob1 booby1 dope2 dumbbell2 dummy2 pinhead1
boob2 breast2 tit1 titty1
boodle1 bread2 cabbage2 clams1 dinero1 dough2 gelt1 kale1 lettuce1 lolly1 loot2 lucre1 moolah1 pelf1 shekels1 simoleons1 wampum1
bookish1 studious2
bookkeeping1 clerking1
booklet1 brochure1 folder1 pamphlet1
bookman1 scholar1 student2
bookworm1 pedant1 scholastic1
boom1 din1
boom1 roar1 roaring1 thunder1
booming1 flourishing1 palmy1 prospering1 prosperous2 roaring1 thriving1
booming2 stentorian1
boorish1 loutish1 neandertal2 neanderthal1 oafish1 swinish1
boost1 encouragement2
boost1 hike1
boost2 hike2
booster2 plugger1 promoter1
booth2 kiosk1 stall2
bootleg1 contraband1 smuggled1
bootlegger1 moonshiner1
bootless1 fruitless1 futile2 sleeveless2 vain2
bootlicking1 fawning1 obsequious1 sycophantic1 toadyish1
booty1 loot1 pillage1 plunder1 prize2 swag2
booze1 drink2 fuddle2
booze1 liquor1 spirits1
boozing1 crapulence1 drink2 drinking2
border1 borderline1 delimitation1 mete1
border1 environ1 surround1
border2 bound2
border2 margin1 perimeter1
borderline1 marginal2
bore1 dullard2
bore2 drill1
borecole1 cole1 colewort1 kail1 kale2
boredom1 ennui1 tedium1
boring1 deadening1 irksome1 tedious1 tiresome1 wearisome1
born2 innate2
bosky1 brushy1
bosom2 embrace2 hug1
bosomy1 busty1 buxom1 curvaceous1 curvy2 sonsie1 sonsy1 stacked2 voluptuous2
boss1 chief2 foreman1 honcho1
boss1 emboss1
boss2 hirer1
botany1 flora1 vegetation1
bother1 fuss2 hassle1 trouble2
bottle2 bottleful1
bottleneck1 chokepoint1 constriction1
bottom1 underside1 undersurface1
bouffant1 puffy1
boulder1 bowlder1
bouldered1 bouldery1 rocky1 stony1
bounce1 bounciness1
bounce1 rebound1 resile2 ricochet1
bounce2 leap1 leaping1
bouncing2 bouncy2 peppy1 spirited2 zippy2
bound1 boundary2 edge2
bound1 jump1 leap1 spring1
bound2 boundary1 bounds1
bounded1 delimited1
bounderish1 lowbred1 rude2 underbred1 yokelish1
boundless1 unbounded1
boundlessly1 immeasurably2 infinitely1
bouquet1 corsage1 nosegay1 posy1
bouquet2 fragrance2 fragrancy1 redolence1
bourgeon1 germinate1 sprout1 spud2
bovid1 bovine1
bow1 bowknot1
bowel1 gut1 intestine1
box1 package1
box2 loge2
boxer1 pugilist1
boxing2 packing2
boyish1 boylike1 schoolboyish1
bozo1 cuckoo1 fathead1 goof1 goofball1 goose2 jackass1 twat1 zany2
bozo2 cat2 guy1 hombre1
brace1 poise2
brace2 couplet1 distich1 duad1 duet1 duo1 dyad1 pair2 twain1 twosome1
brace2 stabilise1 stabilize2 steady2
braced2 buttressed1
bracing1 brisk2 refreshful1 refreshing1
braggadocio1 rhodomontade1 rodomontade1
braid1 lace2 plait1
braid1 plait1 tress1
braid2 braiding1
brain1 encephalon1
brain2 brainpower1 mentality2 wit2
brainchild1 inspiration2
brainiac1 genius1 mastermind2
brainish1 hotheaded2 impetuous1 madcap1 tearaway1
brainless1 headless2
brainsick1 crazy1 demented1 mad2 unbalanced2 unhinged1
brainy1 brilliant2
branched2 branching1 ramate1 ramose1 ramous1
branching1 fork2 forking2 ramification1
branchlet1 sprig1 twig1
brand1 marque1
brand2 denounce2 stigmatise1 stigmatize1
brandish1 wave2
brash1 cheeky1
brasslike1 brassy1
brassy2 cheap2 flash1 flashy1 garish1 gaudy1 gimcrack1 loud2 meretricious2 tacky2 tatty2 tawdry1 trashy2
brattle1 clack1 clatter1
brave1 courageous1
brave1 endure2 weather1
bravely1 courageously1
braveness1 bravery1 courage1 courageousness1
bravery2 fearlessness1
brawl1 wrangle1
brawny1 hefty1
brazenness1 shamelessness1
breach1 infract1 offend2 transgress1 violate2
breach2 gap1
bread1 breadstuff1
breadbasket2 stomach1 tum1 tummy2
breadth1 comprehensiveness2 largeness1
breadth2 width1
break1 interruption2
breakdown1 dislocation2
breaker2 breakers1 surf1
breakthrough1 find1
breakup2 separation2
breakwater1 groyne1 jetty1 seawall1
breastbone1 sternum1
breastwork1 parapet2
breathe1 suspire2
breathing1 eupneic1 eupnoeic1
breathless1 dyspneal1 dyspneic1 dyspnoeal1 dyspnoeic1
breathless2 breathtaking1
breeches1 knickerbockers1 knickers1
breed1 engender1 spawn1
breeding1 genteelness1 gentility1
breeding2 training2
breeze1 zephyr1
breeze2 cinch1 picnic2 pushover2 walkover2
brevity2 briefness2 transience2
bribable1 corruptible1 dishonest2 purchasable1 venal1
bribe1 buy2 corrupt2
bribe1 payoff2
briber1 suborner1
brickle1 brickly1 brittle1
bridegroom2 groom1
bridgehead1 foothold1
briefly2 concisely1
brier1 brierpatch1
bright1 brightly1 brilliantly1
brightness2 cleverness2 smartness2
brilliance1 glare1
brilliance2 grandeur1 magnificence2 splendor2 splendour2
brilliancy1 luster1 lustre2 splendor1 splendour1
brilliant1 superb1
brinded1 brindle1 brindled1 tabby1
brine1 saltwater1 seawater1
bringing1 delivery1
brink1 verge1
bristly1 prickly1 splenetic2 waspish1
brittle1 toffee1 toffy1
broad1 wide1
broaden2 extend1
broadsheet1 broadside1 circular1 flyer1 handbill1 throwaway2
broadside2 philippic1 tirade1
brocaded1 embossed1 raised2
brogan1 brogue1 clodhopper1
broider1 embroider1
broke1 bust1 skint1
brokenheartedness1 grief1 heartache1 heartbreak1
bromidic2 corny1 platitudinal1 platitudinous1
bronc1 broncho1 bronco1
bronze1 bronzy1
bronzed1 suntanned1 tanned1
brooch1 clasp2
brood1 dwell1
brooding1 broody2 contemplative1 meditative1 musing1 pensive1 pondering1 reflective1 ruminative1
brooding2 pensiveness1
brook1 creek1
brotherhood2 fraternity2 sodality1
brotherlike1 brotherly1
brouhaha1 hubbub1 katzenjammer2 uproar2
brow1 forehead1
brow2 eyebrow1 supercilium1
browbeat2 bully2 swagger2
brown1 brownish1
brown1 brownness1
brown2 browned1
brown2 embrown2
brownie2 elf1 gremlin1 hob2 imp1 pixie1 pixy2
browse2 graze1 pasture2
bruise1 contuse1
bruise1 contusion1
bruise2 injure2 spite1 wound2
bruiser1 bull2 strapper1
bruit1 rumor1 rumour1
brumous1 hazy1 misty1
brush1 brushwood2 coppice1 copse1 thicket1
brutal2 unrelenting2
brutality1 ferociousness1 savagery2 viciousness1
brutally1 savagely1 viciously1
bubble2 burble1 guggle1 gurgle1 ripple2
bubbling1 bubbly1 effervescing1 foaming1 foamy2 frothy1 spumy1
bubbly1 champagne1
buccaneer1 pirate2
buck2 clam2 dollar2
buckaroo1 buckeroo1 vaquero1
bucket1 pail1
bucket2 bucketful1
buckle2 crumple2
buckle2 warp2
buckler1 shield2
bucolic1 peasant1 provincial2
bucolic2 pastoral2
buddy1 chum1 crony1 pal1 sidekick1
budge1 stir2
buff1 buffet2
buff1 devotee1 lover2
buff2 burnish1 furbish1
buffer2 cushion1
buffeting1 pounding1
buffoon1 clown1
buffoon2 clown2 goof2 goofball2
buffoonery1 clowning1 harlequinade1 japery1 prank1
bug2 glitch1
bug2 intercept2 wiretap1
buggy1 roadster2
bugle2 bugleweed2
build1 construct1
build1 habitus2 physique1
building1 edifice1
building2 construction1
built1 reinforced2
bulb2 lightbulb1
bulge1 bump2 excrescence1 extrusion1 gibbosity1 gibbousness1 hump1 jut1 protrusion1 protuberance1 swelling2
bulging1 convex1
bulk1 majority1
bulk2 volume2
bullet1 slug1
bulletproof1 unshakable2 watertight2
bullheaded1 pigheaded1
bullheadedness1 obstinacy2 obstinance2 pigheadedness1 stubbornness2
bullshit1 crap2 dogshit1 horseshit1 shit2
bully1 corking1 cracking1 dandy1 groovy1 nifty1 peachy1 smashing1 swell1
bully1 hooligan1 roughneck1 rowdy1 ruffian1 yob1 yobbo1 yobo1
bullying1 intimidation1
bulwark1 rampart1
bum1 cadge1 grub1 mooch1 sponge2
bum1 cheesy1 chintzy1 crummy1 punk1 sleazy2 tinny2
bum1 crumb2 git1 lowlife1 puke1 rotter1 skunk1 stinker1 stinkpot1
bum2 hobo1 tramp1
bum2 loaf1 loll2
bumble2 stumble1
bumblebee1 humblebee1
bumbling1 bungling2 butterfingered1 handless2
bump2 encounter2 find1
bumpkin1 chawbacon1 hayseed1 hick1 rube1 yahoo1 yokel1
bumpkinly1 hick1 rustic2
bumpy1 jolting1 jolty1 jumpy2 rocky2
bunch1 clump1 cluster1 clustering1
bunch2 bundle2 cluster2
bunch2 crowd2 gang2
bunco1 con1 defraud1 diddle1 goldbrick1 hornswoggle1 mulct1 nobble1 rook1 scam1 swindle1
bundle1 package1 packet1
bundle2 sheaf1
bungalow1 cottage1
bunglesome1 ungainly2
bungling1 fumbling1
bunt2 butt2
buoyant1 floaty1
buoyant2 chirpy2 perky1
bur1 burr1
burden1 burthen1 weight1
burden1 encumbrance1 incumbrance2 onus1
burden2 load1 loading1
burdensome1 onerous1 taxing1
bureau2 dresser1
bureaucracy1 bureaucratism1
burglarise1 burglarize1 burgle1 heist1
burgoo1 oatmeal1
burial1 entombment1 inhumation1 interment1 sepulture1
burial2 burying1
burlesque1 parody2 spoof1
burlesque2 lampoon1 mockery2 parody1 pasquinade1 sendup1 spoof1 travesty2
burn1 burning2
burn2 sunburn1 suntan1 tan1
burned1 burnt2
burnish1 glossiness1 polish1
burnished1 lustrous1 shining2
burrow1 tunnel1
burrow1 tunnel2
burst1 explosion2
burst2 fusillade1 salvo2 volley1
bury2 entomb1 inhume1 inter1
bush1 shrub1
bushel1 fix1 mend1 repair1
bushwhacker1 hillbilly1
bushy1 shaggy1
buss1 kiss1 osculation2
buss1 kiss1 snog1
bust2 raid1
bustle1 hustle2
busy1 occupy1
busy2 fussy2
busybodied1 interfering1 meddlesome1 meddling1 officious1
butcher1 slaughter1
butcherly2 gory2 sanguinary1 sanguineous1 slaughterous1
butler1 pantryman1
buttery1 fulsome1 oily2 oleaginous1 smarmy1 soapy2 unctuous1
buttery1 larder2 pantry1
buttoned1 fastened2
buttonhole1 lobby1
buxomly1 curvaceously1
buy1 purchase1
buyer1 emptor1 purchaser1 vendee1
buying1 purchasing1
buzzword1 cant1
bygone1 bypast1 departed1 foregone1
byname1 cognomen1 moniker1 nickname1 sobriquet1 soubriquet1
cab1 taxi2
cab2 cabriolet1
cabal1 camarilla1 faction1 junto1
cabal1 complot1 conspire1 machinate2
cabal2 conspiracy2
cabalistic1 cryptic2 cryptical2 kabbalistic1 qabalistic1 sibylline2
cabaret1 nightclub1 nightspot1
cabbage1 chou2
cabby1 cabdriver1 cabman1 taxidriver1 taximan1
cable1 cablegram1
cable1 telegraph1 wire2
cache2 hoard1 stash1
cackle2 chatter1 yack1 yak1
cackly1 squawky1
cacoethes1 mania1
cadaver1 corpse1 stiff2
cadaveric1 cadaverous2
cadaverous1 emaciated1 gaunt1 haggard2 pinched2 skeletal2
cadence1 metre2
cadge2 schnorr1 scrounge2 shnorr1
cafe1 coffeehouse1
cage1 coop2
cagey1 cagy1 canny1 clever1
cagey2 cagy2 chary1
cake2 patty1
calamitous1 disastrous1
calamity1 cataclysm2 catastrophe1 disaster2 tragedy1
calced1 shod2
calculate1 cipher2 compute1 cypher2
calculate2 estimate2 figure1 forecast2 reckon2
calculated1 deliberate1
calculating1 calculative1 conniving2 scheming1 shrewd2
calculation1 computation1 computing2
calculation2 computation2 figuring1 reckoning1
calculator1 computer2 estimator1 figurer1 reckoner1
calculus1 concretion2
calculus2 tophus2
calefacient1 warming2
calf2 sura2
caliber1 calibre1 quality2
caliber2 calibre2
calif1 caliph1 kalif1 kaliph1 khalif1 khalifah1
call1 name1
calling1 career1 vocation1
callosity2 callousness1 insensibility2 unfeelingness1
callous1 indurate1 pachydermatous2
callous2 calloused1 thickened2
callously1 unfeelingly2
callow1 fledgling2
calm1 calmness1 composure1 equanimity1
calm1 quiet2 quieten2 tranquilize1 tranquillise1 tranquillize1
calm1 serene1 tranquil2
calmly2 sedately1
caloric1 thermal1 thermic1
calumniation1 calumny1 defamation1 obloquy2 traducement1
camaraderie1 chumminess1 comradeliness1 comradery1 comradeship1
camber2 cant2
camouflage1 disguise1
campaign2 crusade1
campaigner1 candidate1 nominee1
campaigning1 candidacy1 candidature1 electioneering2
canal2 duct1
canary1 fink1 sneaker2 snitch1 snitcher2 stoolie1 stoolpigeon1
cancel2 offset2
candela1 candle2
candent1 incandescent1
candid1 forthright1 frank1 outspoken2 plainspoken2
candidly1 frankly1 honestly1
candidness1 candor2 candour1 directness2 forthrightness1 frankness1
candor1 candour2 fairness2
candy1 confect1
cane1 flog2 lambast1 lambaste1
caning1 wicker2 wickerwork1
cankerous1 ulcerated1 ulcerous1
cannular1 tubelike1 tubular1 vasiform1
canonise1 canonize2
canonise2 canonize1 saint2
canonised1 canonized1 glorified1
cant1 tilt2
cantankerous2 crotchety1 ornery1
cantata1 oratorio1
canter1 lope2
cantillate1 chant1 intonate2 intone2
canvass1 poll1
canvass2 poll1
caoutchouc1 rubber1
cap1 crest1
capability1 capableness2
capability2 capacity2
capable2 subject1
capableness1 potentiality2
capaciousness2 commodiousness1 roominess2 spaciousness1
capacitance2 capacitor1 condenser1
caparison1 trapping1
cape1 ness1
capitalise1 capitalize2
capitalise2 capitalize1
capitalist1 capitalistic2
capitalist2 capitalistic1
caprice1 impulse2 whim1
capriciousness1 unpredictability1
captivation1 fascination1
captivation2 enchantment1 enthrallment1 fascination2
captive1 imprisoned1 jailed1
captive1 prisoner1
captivity1 immurement1 imprisonment2 incarceration1
captivity2 enslavement1
captor1 capturer1
capture1 seizure2
caput2 head1
car2 railcar1
carbohydrate1 saccharide1 sugar2
carcase1 carcass1
cardinal1 central1 fundamental1 key1 primal1
cardiograph1 electrocardiograph1
cardiomegaly1 megacardia1 megalocardia1
care2 forethought2
careen1 keel1 lurch1 reel1 stagger1 swag2
careen1 sway2
careen2 wobble2
carefree1 unworried1
carefree2 freewheeling2 slaphappy1
carefreeness1 insouciance1 lightheartedness1 lightsomeness1
careful2 heedful2
carefully2 cautiously1
carefulness1 caution1 cautiousness1
carelessly1 heedlessly1
carelessly2 incautiously1
carelessness2 negligence1 nonperformance1
caress1 fondle1
caressing1 cuddling1 fondling1 hugging1 kissing1 necking2 petting1 smooching1 snuggling1
careworn1 drawn1 haggard1 raddled2 worn2
cargo1 consignment1 freight1 lading1 payload2 shipment1
cark1 disorder1 disquiet1 distract2 perturb1 unhinge1
carmine1 cerise1 cherry1 crimson1 red1 reddish1 ruby1 ruddy2 scarlet1
carpentry1 woodwork2 woodworking1
carpet1 carpeting1 rug1
carping1 faultfinding1
carpus1 wrist1
carrefour1 crossroad1 crossway1 intersection2
carriage2 equipage2
carrottop1 redhead1 redheader1
carry1 transport2
cart1 drag2 hale2 haul1
cart2 handcart1 pushcart1
carte1 menu1
cartel1 combine2
cartilage1 gristle1
cartilaginous2 gristly1 rubbery2
carton1 cartonful1
cartoon2 toon1
carved1 carven1
carver2 woodcarver1
case1 instance1
case2 encase1 incase1
case2 event2
casebook1 textbook1
casino2 cassino1
casket1 coffin1
cast2 mold2
castaway1 outcast1 pariah1
castigate1 chasten1 chastise1 objurgate2
castigation1 earful2 upbraiding1
castigation2 chastisement1
casting2 molding1
castle1 palace1
castrate1 emasculate1
casual1 insouciant1 nonchalant1
casually2 nonchalantly2
catalog1 catalogue2
catalog2 catalogue1
cataphoresis1 dielectrolysis1 electrophoresis1 ionophoresis1
catapult1 sling2 slingshot1
catapult2 launcher2
catapult2 sling1
catapultian1 catapultic1
catastrophe2 disaster1
catastrophic1 ruinous1
catch1 gimmick1
catch2 haul2
catching1 communicable1 contagious2 contractable1 transmissible1 transmittable1
catching2 detection2 espial1 spotting2
catchword1 motto1 shibboleth1 slogan1
catechise1 catechize2
catechise2 catechize1
categoric2 categorical2 unconditional2
categorically1 flatly1 unconditionally2
categorisation1 categorization1 classification2
categorise1 categorize1
categorised1 categorized1
category1 class1
cater1 ply1 provide2
catharsis2 katharsis1 purgation1
cathartic1 psychotherapeutic2
cathedral2 duomo1
catholicity2 universality1
cattle1 cows1 kine1 oxen1
cattleman2 cowboy1 cowhand1 cowherd1 cowman1 cowpoke1 cowpuncher1 puncher1
caulescent1 cauline1 stemmed2
causa1 lawsuit1 suit2
cause2 induce2 stimulate2
causeless2 fortuitous1 uncaused1
causerie1 chitchat1 gab1 gabfest1 gossip1
caustic2 corrosive1 erosive2 mordant2 vitriolic2
caution2 caveat1
cautious1 timid1
cautiously2 conservatively1 guardedly1
cavalryman1 trooper1
cave1 undermine2
caveman1 troglodyte2
cavity1 pit1
cavort1 disport2 frisk1 frolic1 gambol1 lark1 rollick1 romp1 skylark1 sport2
cease1 discontinue1 quit1 stop2
cease2 end1 terminate2
ceaseless1 incessant1 perpetual2 unceasing2 unremitting1
ceaselessly1 continuously2 endlessly2 incessantly1 unceasingly1 unendingly1
cede2 surrender2
celebrant1 celebrater1 celebrator1
celebrate2 fete1
celebrated1 famed1 famous1 illustrious1 notable1 noted1 renowned1
celebrated2 historied1 storied1
celebration1 jubilation2
celebration2 festivity1
celebrity2 fame1 renown1
celerity1 rapidity1 rapidness1 speediness1
celestial1 heavenly2
celestial2 heavenly1
celibacy2 chastity1
celluloid2 cinema1 film2
cemetery1 graveyard1 necropolis1
censoring1 censorship1
censoring2 censorship2
censure1 criminate2 reprimand1
censure2 exclusion2 excommunication1
census1 nosecount1
cent2 centime2 penny2
centenary1 centennial1
center1 centre2 middle1
center1 halfway1 middle2 midway1
center2 centerfield1
center2 centre2 concentrate2 focus1 pore1 rivet1
centering1 focus1 focusing1 focussing1
centimeter1 centimetre1
centralisation1 centralization1
centralisation2 centralization2
centralise1 centralize1
centralised1 centralized1
centrifugate1 centrifuge1
centrifuge1 extractor2 separator1
centrist1 moderate1 moderationist2
century2 hundred1
cephalalgia1 headache2
ceramicist1 ceramist1 potter1
cereal2 grain2
cerebrate1 cogitate2
cerebration1 intellection1 mentation1 thinking1 thought2
ceremonial1 ceremony1 observance2
ceremonially1 ceremoniously1
ceremonially2 ritually1
ceremonious1 pompous2
cernuous1 nodding1 pendulous1 weeping2
certain2 sure1
certainly1 sure1 surely1
certifiable1 certified2
certificate1 credential1 credentials1
certification2 corroboration1 documentation1
certitude1 cocksureness1 overconfidence1
cervid1 deer1
cervix1 neck1
chafe1 gall1
chaff1 husk1 shuck1 stalk1 straw2 stubble1
chaffer1 haggle1 higgle1 huckster2
chaffer2 chat1 chitchat1 claver1 confab1 confabulate2 gossip2 jaw1 natter1
chagrin1 humiliation2 mortification1
chained1 enchained1
chains1 irons1
chair2 moderate1
chair2 professorship1
chairman1 chairperson1 chairwoman1
chaise1 daybed2
chaise2 shay1
challenge1 dispute1 gainsay1
challenger1 competitor1 contender1 rival1
champ1 champion1
champaign1 plain1
champion1 prizewinning1
champion2 paladin1
chance1 opportunity1
chance2 fortune1 hazard2 luck2
chandelier1 pendant2 pendent2
changeless2 constant1 invariant2 unvarying1
changeling1 cretin1 idiot1 imbecile1 moron1 retard1
changeover1 conversion1 transition2
channel1 transmit2
channelise1 channelize1 guide1 maneuver1 manoeuver2 manoeuvre2 steer1
chant2 intone1 tone1
chantey1 chanty1 shanty2
chantlike1 intoned1 singsong1
chap2 cranny1 crevice1 fissure1
chapeau1 hat1
chapfallen1 chopfallen1 crestfallen1 deflated1
chaplet1 coronal1 lei1 wreath1
chapped1 cracked1 roughened1
character2 lineament1
characterisation1 characterization1 delineation1 depiction1
characterisation2 characterization2
characterise1 characterize2
characterise2 characterize1
characteristic1 feature1
characterless1 nondescript1
charcoal2 fusain1
charged2 supercharged2
charger1 courser2
charlatan1 mountebank1
charlatanism1 quackery2
charming2 magic1 magical1 sorcerous1 witching1 wizard1 wizardly1
charnel1 ghastly2 sepulchral2
chart1 graph2
chartaceous1 paperlike1 papery2
charter1 hire2 lease2
chartered1 hired2 leased1
chase1 dog1 tail1 trail2
chase1 following2 pursual1 pursuit1
chased1 pursued1
chaser1 pursuer1
chastening1 chastisement2
chatter2 chattering1
chatty1 gabby1 garrulous1 loquacious1 talkative1 talky1
chauvinistic2 jingoistic1 nationalistic1 superpatriotic1 ultranationalistic1
chaw1 chew1 cud2 plug2
cheap1 inexpensive1
cheapjack1 shoddy1 tawdry2
cheat1 chisel2
cheat2 chicane1 chouse1 jockey1 shaft2
check1 cheque1
checkbook1 chequebook1
checkup1 medical1
cheek2 impertinence1 impudence1
cheekbone1 malar1 zygomatic1
cheekiness1 impertinence2 impudence2 insolence1
cheep1 chirp1 chirrup1
cheer1 embolden1 hearten1
cheer2 cheerfulness1 sunniness2
cheerful2 pollyannaish1 upbeat1
cheerily1 pleasantly1 sunnily1
cheering1 comforting1 satisfying2
cheering1 shouting1
cheery1 gay1 sunny1
cheese2 cheeseflower1
chela2 nipper2 pincer2
chemic1 chemical1
cherish1 treasure2
cherished1 precious1 treasured1 wanted2
chest1 pectus1 thorax2
chew1 manducate1 masticate2
chic1 smart2 voguish1
chicanery1 shenanigan2 trickery2 wile1
chick2 dame1 doll2 wench1
chicken1 chickenhearted1 yellow2
chicken1 poulet1 volaille1
chief1 master1 principal1
chiefly1 primarily1 principally1
chieftain2 headman2
child1 kid1 minor1 nestling2 nipper1 shaver2 tiddler1 tike2 youngster1
childbed1 confinement1 labour2 parturiency1 travail1
childhood2 puerility1
childish1 infantile1
childishness1 puerility2
childlike1 childly1
chiliad1 grand1 thou1 thousand1
chiliasm1 millenarianism1 millenarism1 millenniumism1
chill1 gelidity1 iciness1
chill2 cool1
chill2 frisson1 quiver1 shiver2 shudder1 thrill2 tingle1
chilliness1 coolness2
chilliness2 coldness2 iciness2
chilling1 cooling1
chilling1 scary1 shivery2 shuddery1
chilly2 parky1
chimneypiece1 mantel1 mantelpiece1 mantlepiece1
chimneysweep1 chimneysweeper1 sweep2
chin1 mentum2
chink1 clink2 tink1 tinkle1
chip2 nick2
chipper1 debonair2 debonaire2 jaunty2
chirp2 tweedle1
chivalric1 knightly1
chivalrous1 knightly2
chivalry1 gallantry2 politesse1
chivalry2 knightliness1
chockablock1 chockful1
chocolate1 cocoa1
choice1 pick1
choice1 prize1 quality1 select1
choice2 selection1
choiceness1 fineness1
choir1 chorus2
choir2 consort2
choke2 gag2
choked1 clogged2
choking2 strangling1 strangulation1 throttling1
choler1 crossness1 fretfulness1 fussiness1 irritability1 peevishness1 petulance1
cholesterin1 cholesterol1
chondritic1 granular2
choose1 select1
choose2 opt1 prefer2
choosey1 choosy1
chophouse1 steakhouse1
chopper2 pearly1
chore1 job2 task2
chorine1 showgirl1
chortle1 chuckle1
chow2 chuck1 eats1 grub1
christ2 messiah1
chroma1 vividness2
chromaticity1 hue1
chromatographic1 chromatographical1
chronic2 continuing2
chubby1 embonpoint1 plump1
chuck2 ditch2
chuckhole1 pothole1
chuff1 huff2
chump1 fool2 gull1 mug2 patsy1 sucker1
chunk1 clod1 clump2 glob1 lump1
chunk1 lump1
chunk2 collocate2 lump2
chunky1 lumpy1
chunky2 dumpy2 squat1 squatty1 stumpy1
churchman1 cleric1 divine2 ecclesiastic1
churn2 moil2 roil1
churning2 roiled2 roiling1 roily1 turbulent2
chute1 parachute1
chute2 slideway1
cicada1 cicala1
cicatrice1 cicatrix1 scar1
cigaret1 cigarette1 fag2
ciliate1 ciliophoran1
cilium2 eyelash1 lash1
cinch2 girth2
cincture1 girdle2 sash2 waistband1 waistcloth1
cinematography1 filming1
cinnabar1 vermilion1 vermillion1
cinque1 fin1 fivesome1 pentad1 quint1 quintet2 quintuplet1
cipher1 code2 cypher1 encipher1 encrypt1
cipher2 cypher1 nought1 zero2
circuit2 tour1
circuitous1 roundabout1
circuitous2 roundabout2
circular1 round1
circular2 orbitual1 rotary2
circulate2 disseminate1
circumferent1 encompassing2 surrounding1
circumscribe2 limit2
circumscribed1 limited2
circumspection1 discreetness1 discretion2 prudence2
circumstance2 context2
circumstances1 luck1
circumvent2 outfox2 outsmart1 outwit1 overreach2
citation1 commendation1
cite1 mention1 refer1
citizenry1 people2
city1 metropolis1
civilisation1 civilization2
civilisation2 culture1
civilise1 civilize1 school2
civilised1 civilized1
civilised2 civilized2 cultured1 genteel1 polite2
civility2 politeness2
clack2 cluck1
clad1 clothed1
clamant2 crying1 exigent1 insistent2
clamber1 scramble2 shin1 shinny1 skin1
clammy1 dank1
clamor1 clamour2
clamor2 clamoring1 clamour1 clamouring1
clamor2 clamour1
clamorously1 loudly2 obstreperously1
clamshell2 grapple2
clan1 kin2 kindred1
clandestine1 secret2 surreptitious2 undercover1 underground2
clang1 clangor1 clangoring1 clangour1 clank1 clash1 crash1
clang1 clangor2
clanging1 clangorous1
clannish2 cliquish1 clubby2 snobbish1 snobby1
clannishness1 cliquishness1 exclusiveness1
clap2 gonorrhea1 gonorrhoea1
clapper2 glossa1 lingua1 tongue1
clarify1 elucidate1
clarity1 clearness1 limpidity1 lucidity1 lucidness1 pellucidity1
clarity2 clearness2 uncloudedness1
clash2 collide1 jar1
clash2 friction1
clasp2 clench2 clutch1 clutches1 grip1 hold1
class2 grade1
classic1 classical1
classifiable1 distinctive2
classless1 egalitarian1
classmate1 schoolfellow1 schoolmate1
classroom1 schoolroom1
clay2 mud1
clayware1 pottery1
clean1 plum2 plumb1
clean2 fair1
cleaner1 cleanser1
cleaning1 cleansing1
cleanly1 flawlessly1
clear1 unclutter1
clear2 open1
clearance2 headroom1 headway1
clearing1 glade1
clearly2 intelligibly1 understandably1
cleave1 rive2 split2
cleft2 crack1 crevice2 fissure2 scissure1
clemency2 mercy1
clench1 clinch2
clenched1 clinched1
clergyman1 reverend1
clerk2 salesclerk1
cleverly1 smartly1
cleverness1 ingeniousness1 ingenuity1 inventiveness1
clew2 clue2 cue2
click1 clink1
click2 tick1
client2 customer1
clientele1 patronage2
climate1 clime1
climate2 mood2
climax1 culminate1
cling1 cohere1
clink2 gaol1 jail1 jailhouse1 pokey1 poky1 slammer2
clip1 snip1
clip2 time1
clip2 trot1
clique1 coterie1 ingroup1
cloaca2 sewer1 sewerage2
cloak1 dissemble2 mask1
cloak2 robe2
cloaked1 disguised1 masked1
cloaked2 clothed2 draped1 mantled1 wrapped1
clobber2 cream2 drub1 lick1
clochard1 drifter1 vagabond2 vagrant1
clock1 time1
clod2 gawk1 goon1 lout1 lubber1 lummox1 oaf1 stumblebum2
clog1 congest1
clogged1 clotted1
clogging1 hindering1 impeding1 obstructive1
cloistered1 cloistral1 conventual1 monastic1 monastical1
cloistered2 reclusive2 secluded2 sequestered1
clop1 clump1 clunk1 plunk1
close1 finale2 finis1 finish2
close1 nigh1
close1 shut1
close2 closely2 tight2
close2 closing2
close2 shut2
closedown1 shutdown1
closer1 nearer1 nigher1
closet1 cupboard1
closet2 loo1
closing1 shutting1
closure2 cloture1
clot1 coagulate1
clot1 coagulum1
clot2 coagulate2
cloth1 fabric1 textile1
clothing1 habiliment1 vesture2 wear2 wearable1
cloud1 overcast1
cloudburst1 deluge2 downpour1 pelter1 soaker1 torrent1 waterspout2
clouded2 overcast1 sunless1
cloudiness1 overcast1
cloudiness2 overcast2
cloudless1 unclouded2
cloudy1 nebulose1 nebulous1
clover1 trefoil2
clowning2 comedy2 drollery1 funniness1
cloy1 surfeit1
cloying1 saccharine1 syrupy1 treacly1
club1 nine2
club2 gild1 guild1 lodge2 society2
clubfoot1 talipes1
cluck1 clucking1
clue1 hint2
clump2 cluster1 constellate2 flock2
clumsy1 clunky1 gawky1 ungainly1
clumsy2 cumbersome2 inapt1 inept1
clunk1 thud1 thump1 thumping1
clutch1 prehend1 seize1
clutter1 fuddle1 jumble1 muddle1 smother1 welter1
cluttered1 littered1
coach1 manager2
coach2 tutor1
coaction1 collaboration1
coal2 ember1
coalesce1 commingle2 conflate1 fuse1 immix1 merge2 mix1
coalescence1 coalescency1 conglutination2
coalition2 fusion2
coarctation1 constriction2
coarse2 uncouth1 vulgar1
coast1 seacoast1 seashore1
coat1 surface2
coat2 coating1
coating2 finish1 finishing1
coaxal1 coaxial1
coaxing1 ingratiatory1
cobbler1 shoemaker1
cobwebby1 diaphanous1 filmy1 gauzy1 gossamer2 transparent2 vaporous1 vapourous1
cocain1 cocaine1
coccidioidomycosis1 coccidiomycosis1
cockle1 ripple1 ruffle1 undulate1
cockle2 pucker1 rumple2
cocksure1 overconfident1
cocoanut1 coconut2
coconspirator1 conspirator1 machinator1
coda1 finale1
code1 codification2
coerce1 force1 hale1 pressure1
coeval1 contemporary1
coevals1 contemporaries1 generation1
coexist2 cohabit2
coexistent1 coexisting1
coffee1 java2
cogency2 rigor2 rigour1 validity1
cogent1 telling2 weighty2
coggle1 dodder1 toddle1 totter2 waddle1
coggle2 wobble1
cognate1 connate2
cognise1 cognize1 know1
cognition1 knowledge1 noesis1
cognizance2 ken1
cognoscente1 connoisseur1
cogwheel1 gear1
coherence1 coherency1 cohesion1 cohesiveness1
cohesiveness2 glueyness1 gluiness1 gumminess1 ropiness1 tackiness1 viscidity1 viscidness1
coif1 coiffure1 hairdo1 hairstyle1
coil1 gyrate1 spiral1
coil1 helix2 volute2
coil2 curl1 curlicue1 gyre1 ringlet1 scroll1 whorl1
coil2 handbuild1
coin2 mint1
coincide1 cooccur1
coincide2 concur2
coincidence1 happenstance1
coincident1 coincidental1 coinciding1 concurrent1 cooccurring1 simultaneous1
coition1 coitus1 copulation1 intercourse2 relation2
cold2 frigidity2 frigidness2
collaborate1 cooperate1
collaboration2 collaborationism1 quislingism1
collaborationist1 collaborator2 quisling1
collaborator1 confederate2 henchman1
collage1 montage1
collapsable1 collapsible1
collapse1 prostration1
collar1 neckband2
collation1 snack1
colleague1 workfellow1
colleague2 confrere1
collectable1 collectible1 payable1
collected2 equanimous1 poised2
collection2 compendium1
collectively1 conjointly1 jointly2
collegial2 collegiate1
colligation1 conjugation1 conjunction2 junction2
collimate1 parallel2
collocation2 juxtaposition1
colloquial1 conversational1
colloquially1 conversationally1 informally2
collude1 conspire2
collusion2 connivance1
colonise1 colonize1
colonise2 colonize2
colonist1 settler1
colony1 settlement1
color1 coloring2 colouring2
color1 colorise1 colorize1 colourise1 colourize1
color1 colour1
color2 tinge1
color2 vividness1
colored1 coloured1
colored2 negro1
colorful1 colourful2
colorful2 colourful1
colors1 colours2
colors2 colours1
colossal1 prodigious1 stupendous1
columnar1 columniform1 columnlike1
columnist1 editorialist1
coma1 comatoseness1
comb2 ransack2
combat2 fight2 fighting1
combinable1 combinational1
combine2 compound2
combining2 compounding1
combust2 conflagrate2 ignite2
comeback1 rejoinder1 retort1 riposte1
comedian1 comic1
comestible1 eatable1 edible1
cometary1 cometic1
comfort1 comfortableness1
comfort1 console1 solace1 soothe1
comfort2 ease2
comfortable1 comfy1
comforting2 consolatory1 consoling1
commandant1 commander1
commandeer1 highjack1 hijack1 pirate2
commanding1 dominating2 overlooking1
commandment2 precept2 teaching2
commemoration2 memorial1 remembrance2
commence2 start2
commencement2 graduation2
comment1 input2 remark1
comment1 remark2
comment2 commentary1
commentator1 observer2
commentator2 reviewer2
commerce1 commercialism1 mercantilism2
commercialisation1 commercialization1
commie1 communist2
commiserate1 sympathise2
commiseration1 pathos2 pity1
commiseration2 condolence1
commissariat1 provender2 provisions1 viands1 victuals1
commission1 committee1
commit1 perpetrate1
commit2 consecrate2 dedicate1 devote1
commitment1 committedness1
committal2 perpetration1
commixture1 mixing1
commode1 crapper1 pot2 potty1 throne2 toilet2
commodious1 convenient2
common1 commons1 green2 park2
commonly1 normally1 ordinarily1 unremarkably1 usually1
commonplace2 humdrum1 unglamorous1 unglamourous1
commonsense1 commonsensible1 commonsensical1
commonwealth2 country1 nation1
commotion1 disruption2 kerfuffle1
commotion2 din2 ruckus1 ruction1 rumpus1
commove2 disturb2
communicate2 intercommunicate2
communicating1 communication1
communicative2 communicatory1
communique1 despatch1 dispatch1
communise2 communize2
communist1 communistic1
commutation1 commuting1
compact2 concordat1 covenant1
compact2 heavyset1 stocky1 thickset1
compact2 wad1
compactly2 succinctly1
compactness1 concentration2 denseness2 density2
companionship1 fellowship2
comparative2 relative1
comparatively1 relatively1
comparing1 comparison1
compassion1 compassionateness1
compassionate1 pity1
compassionately1 pityingly1
compeer1 equal1 peer1
compel1 obligate1 oblige1
compensable1 paying2 remunerative1
compensate1 counterbalance1
compensate2 indemnify2 recompense1 repair2
compete1 vie1
competence1 competency1
competition2 contest1
competitive1 competitory1
compilation2 compiling1
complain1 kvetch1 plain1 quetch1
complaisance1 compliance2 compliancy1 obligingness1
complect1 interconnect1 interlink1
complete1 finish1
complete2 consummate2
completion2 windup1
complex1 composite1
complex2 complicated1
complexity1 complexness1
complicate1 perplex2
complicate2 rarify1 refine2
compliment1 congratulate1
complimentary2 costless1 gratis1 gratuitous2
component1 element1 factor2 ingredient2
component2 part1 portion1
comportment1 mien1
composing1 composition1
compound1 deepen1 intensify2
comprehend2 perceive1
comprehension2 inclusion2
comprehensiveness1 fullness1
compress2 constrict1
compression2 contraction2
comprise2 contain1 incorporate2
compromising1 conciliatory1
compulsion2 obsession1
compulsively1 obsessionally1 obsessively1
compulsiveness1 compulsivity1
compulsory1 mandatory1 required2
compunction1 remorse1
con2 convict1 yardbird2
con2 memorise1 memorize1
conceal1 hide1
concealed1 hidden1
concealing1 hiding1
concealment1 privacy2 privateness1 secrecy2
concealment2 cover1 covert2
concede1 confess2
conceding1 concession2 yielding2
conceit1 vanity1
conceited1 egotistic2 egotistical2 swollen1 vain1
conceivable1 imaginable1
conceive1 conceptualise1 conceptualize1 gestate1
concept1 conception1 construct1
conceptive1 impregnable2
conceptualisation1 conceptuality1 conceptualization2
conceptualisation2 conceptualization1 formulation2
concern1 pertain1 refer2 relate2
concern2 fear2
concern2 interest2
concerned2 interested2
concerted1 conjunctive2 cooperative1
concessionaire1 concessioner1
conciliative1 conciliatory2
conciseness1 concision1 pithiness1 succinctness1
conclude1 reason1
concluding1 final1
conclusion1 decision2
concoction1 intermixture1 mixture2
concord2 concordance1
concordant2 concurring1
concourse1 multitude2 throng1
concupiscent1 lusty1
concurrence1 concurrency1
concurrence2 concurrency2
condemn1 decry1 excoriate1 objurgate1
condemnable1 criminal1 reprehensible1
condemnation1 disapprobation1
condemnatory1 condemning1
condense1 distil1
condescend2 deign1
condescension1 disdainfulness1 superciliousness1
condescension2 disdain2
condition1 status2
condition2 discipline1
condition2 precondition1 stipulation2
conducive1 contributing1 contributive1 contributory1
conduction1 conductivity1
cone2 conoid1
confab2 confer1
confederacy2 confederation2 federation2
confederate2 confederative1
conference2 league1
confess1 fink2 squeal2
confidant1 intimate1
confide2 entrust1 intrust1
confident2 convinced1 positive2
confidingly1 trustfully1 trustingly1
configuration1 constellation1
configuration2 conformation2 contour2 shape1
confine1 limit1 throttle1 trammel2
confining1 constraining1 constrictive2 limiting1 restricting1
confirm2 reassert1
confirmation1 substantiation1 verification1
confiscate1 forfeit1 forfeited1
confiscate1 impound1 sequester2
conflict1 struggle2
conflict2 contravene1 infringe1
confluence2 conflux1 merging2
confluent1 merging1
conformance1 conformity1
confound2 confuse1
confounding1 contradictory2
confront1 face2
confront2 face1
confused2 disjointed1 disordered2 garbled1 illogical2 scattered2
confusedness1 confusion2 disarray1 muddiness2
confusing2 perplexing1 puzzling2
confutable1 confutative1 questionable2 refutable1
confute1 disprove1
congeal1 jell1
congenator1 congener2 congeneric1 relative2
congenital1 inborn1
congested1 engorged1
congius1 gallon2
congratulate2 felicitate1
congratulation1 felicitation2
congratulation2 felicitation1
congratulations1 extolment1 kudos1 praise1
congratulatory1 gratulatory1
congregation1 faithful2 fold2
congressman1 congresswoman1
conjectural1 divinatory2 hypothetic1 hypothetical1 suppositional1 suppositious1 supposititious1
conjecture1 hypothecate2 hypothesise1 hypothesize1 speculate1 theorise1 theorize1
conjecture1 speculation2
conjecture2 guess1 speculation1 supposition1 surmisal1 surmise1
conjoin2 espouse2 marry1 wed1
conjoined1 conjoint1
conjugal1 connubial1
conjugate1 conjugated2 coupled1
conjuration1 incantation1
conjure1 invoke1
conjurer1 conjuror1 illusionist2 magician1 prestidigitator1
conk1 stall2
connect1 link2
connectedness1 connection2
connectedness2 connection1 connexion2
conniption1 fit1 tantrum1
connive2 intrigue2 scheme1
connotation1 intension1
connote1 imply1
conquer1 subdue2 suppress1
conquering1 conquest1 subjection2
conqueror1 vanquisher1
conscience1 scruples1
conscientious1 painstaking1 scrupulous2
conscientiously1 religiously2 scrupulously1
conscious1 witting2
conscription1 muster2
consecrate1 consecrated1 dedicated2
consecrate1 ordain2 ordinate1
consecrated2 sanctified1
consecutive2 sequent1 sequential1 serial1 successive1
consentaneous1 consentient1 unanimous1
consequence1 effect1 outcome2 result1 upshot1
conservatism1 conservativism1
conservative1 conservativist1
conserve2 maintain2 preserve2
consider1 regard1 view1
considerably1 substantially1
consist1 dwell2
consistence1 consistency2
consistence2 consistency1
consistent2 reproducible1
consistently1 systematically1
consolation1 solace1 solacement2
consolidation2 integration2
consortium1 syndicate2
conspicuously2 prominently1
constabulary1 police1
constant1 invariable1
constantly1 invariably1
constantly2 incessantly2 perpetually2
constellate1 dot1 stud1
constituent1 element2
constituted1 established1
constitution2 establishment1
constrain1 enforce2 impose1
constrain2 restrain1
constrict2 constringe1
construct2 fabricate1 manufacture1
construe1 interpret1
consultation1 interview2
consume2 ingest1
consuming1 overwhelming2
consummate1 masterful1 masterly1 virtuoso1
consumption1 ingestion1 intake1 uptake1
consumption2 phthisis1
contaminant1 contamination2
contaminate1 foul2 pollute1
contaminated2 polluted1
contamination1 taint1
contemn1 despise1 disdain1 scorn1
contemplation2 musing1 reflection1 rumination1 thoughtfulness1
contemporaneity1 contemporaneousness1 modernism2 modernity1 modernness1
contemporise1 contemporize1 synchronise1 synchronize2
contempt1 despite1 disdain1 scorn1
contemptuous1 disdainful1 insulting1 scornful1
contemptuously1 contumeliously1 disdainfully2 scornfully1
contend1 postulate1
content1 contented1
content1 contents1
content2 message2
conterminous1 contiguous2
contest1 repugn1
contestant2 dissenter1 dissident1 objector1 protester1
contiguous1 immediate2
continence1 continency1
contingence1 contingency1 eventuality1
continuance1 continuation1
continuance2 duration1
continuation2 sequel2
continue1 keep2
continue2 proceed1
continuous1 uninterrupted2
contort1 deform2 wring1
contorted1 writhed1 writhen1
contortion2 crookedness1 torsion1 tortuosity1 tortuousness1
contrabandist1 runner1 smuggler1
contractor2 declarer1
contradict2 contravene2 negate2
contrarily1 contrariwise1 perversely2
contrary1 opposite2 reverse1
contrast2 counterpoint1
contrasting1 contrastive2
contravention1 dispute2
contribute1 impart2 lend1
contribution2 donation1
contrite1 remorseful1 rueful1 ruthful1
contritely1 remorsefully1 ruefully1
contriteness1 contrition1
contrive1 design1
contrive2 devise1 excogitate1 formulate2 invent1
contriver1 deviser1 planner1
control2 curb1
controller2 restrainer2
controvert2 rebut2 refute2
contumaciously1 defiantly1 rebelliously1
conundrum1 enigma2 riddle1
convalesce1 recover2
convalescence1 recovery2 recuperation1
convene2 convoke1
conveniently1 handily1
convention2 normal1 rule2
conventionalise1 conventionalize1
conventionalised1 conventionalized1 stylised1 stylized1
conventionalize2 stylise1 stylize1
converse1 discourse2
convexity1 convexness1
conveyer1 conveyor1
conveyer2 conveyor2
conviction2 sentence2
conviviality2 jollification1 merrymaking1
convoluted2 tangled2 tortuous1
convolution1 swirl1 vortex1 whirl2
convulsion1 fit2 paroxysm1
convulsive1 spasmodic1
cook2 prepare2 ready1
cookery1 cooking1
cookie2 cooky1
cool2 coolheaded1 nerveless1
coolly1 nervelessly1 nonchalantly1
coolness1 imperturbability1 imperturbableness1
coon2 ringtail2
coop1 hencoop1 henhouse1
cooperator1 pardner1 partner2
coordinate1 organise1
coordinated1 interconnected2 unified2
cop1 fuzz2
cop1 glom1 snitch1 thieve1
cope1 coping1
cope1 grapple1
copulate1 mate1
copy1 transcript2
copy2 imitate1 simulate1
coquet1 coquette1 flirt1 mash2 philander2
coquette1 flirt1 minx1 prickteaser1 tease2 vamp1 vamper1
cordially1 heartily2 warmly1
cords1 corduroys1
coriaceous1 leathered1 leatherlike1 leathery1
cork2 phellem1
corn1 maize1
cornel1 dogwood1
corner2 tree1
cornered1 trapped1 treed1
cornet1 trumpet1
cornetist1 trumpeter1
cornucopia2 profuseness1 profusion1 richness1
coronach1 dirge1 lament2 requiem1 threnody1
coronate1 crown1
coroneted1 highborn1 titled1
corp1 corporation1
corporality1 corporeality1 materiality2 physicalness1
corporation2 potbelly1 tummy1
correct1 right2
correct2 redress1 right1
correctitude1 properness1 propriety1
correlate1 correlated1 correlative1
correlation1 correlativity1
correspond1 gibe1 jibe1 match1 tally1
correspond2 equate2
correspondent2 newspaperman1 newspaperwoman1 newswriter1 pressman2
corrode1 rust2
corrode2 rust1
corrupt1 debase1 debauch1 demoralise1 demoralize1 deprave1 misdirect1 pervert1 profane1 subvert2 vitiate1
corrupt2 crooked2
corruption1 corruptness2
corruption2 putrescence1 putridness1 rottenness1
cortex1 pallium1
corticifugal1 corticoefferent1 corticofugal1
corticoid1 corticosteroid1
coruscate1 scintillate2 sparkle1
coruscate2 sparkle2
coruscation1 glitter2 sparkle2
cosec1 cosecant1
cosher1 kosher1
cosignatory1 cosigner1
cosily1 cozily1
cosmea1 cosmos2
cosmetic1 decorative1 ornamental1
cosmos1 existence2 macrocosm1 universe1 world1
cost2 price1
costa2 rib2
costly2 pricey1 pricy1
cosy1 cozy1
cot2 crib1
couch1 lounge1 sofa1
couch1 redact1
counsel2 counseling1 counselling1 guidance1
counsellor1 counselor2
counsellor2 counselor1
count1 enumerate2 numerate1
count2 counting1 enumeration2 numeration2
count2 matter1
countenance1 visage2
countenance2 imprimatur1 sanction1
counteract2 countercheck1
counterattack1 countermove1
counterattack1 counterstrike1
counterattack2 counterplay1
counterbalance1 counterpoise1 counterweight1 equaliser2 equalizer2
counterbalance2 equipoise1
counterbalanced1 counterpoised1
counterfeit1 fake1 forge2
counterglow1 gegenschein1
countermine1 sabotage1 undermine1
counterpart2 similitude2
countervail1 offset1
countless1 innumerable1 innumerous1 multitudinous1 myriad1 numberless1 uncounted1 unnumberable1 unnumbered1 unnumerable1
countrified1 countryfied1 rustic1
countryman2 ruralist2
coup1 putsch1 takeover1
couple1 mate2 pair2 twin2
couple1 twosome2
couple2 mates1
coupled2 joined2 linked1
coupler1 coupling2
courier1 messenger1
course1 naturally1
course2 flow2
court1 judicature1 tribunal1
court1 romance1 solicit2 woo2
court2 courtroom1
court2 woo1
courteously1 politely1
covetous1 envious1 jealous1
cowardice1 cowardliness1
cowcatcher1 fender2
cower1 huddle2
cower2 cringe2 fawn1 grovel1
cowhide1 cowskin1
coy1 demure1 overmodest1
coyness1 demureness2
cozen1 deceive1 delude1
cps1 hertz1
crabbed1 crabby1 cross2 fussy1 grouchy1 grumpy1
crackbrained1 idiotic1
cracker2 redneck1
crackerjack1 jimdandy1 jimhickey1
crackerjack2 jimdandy2 jimhickey2
crackle1 crackling2 crepitation1
crackle1 crepitate1
crackle2 crackleware1
crackle2 crunch1 scranch1 scraunch1
crackpot1 crank2 fruitcake1 screwball1
cracksman1 safebreaker1 safecracker1
cradlesong2 lullaby2
craft1 trade2
crafter1 craftsman2
craftsmanship1 workmanship1
crafty1 cunning2 dodgy2 foxy1 guileful1 knavish1 sly1 tricksy1 wily1
cragged1 craggy1 hilly1 mountainous1
cram1 jampack1 wad2
cramp1 spasm1
cramp2 halter2 hamper1
cranch1 craunch1 crunch2 grind1
craniate1 vertebrate1
crank1 cranky1 tippy1
crank1 zigzag1
cranky2 fractious2 irritable1 nettlesome2 peckish2 peevish1 pettish1 petulant1 scratchy2 techy1 testy1 tetchy1
crap1 defecate1 shit2
crap1 poop1 shit1 shite1 turd1
crape2 crimp2 frizz1 frizzle2 kink1
crappy1 icky1 lousy1 rotten1 shitty1 stinking1 stinky2
crassitude1 crassness1
crate2 crateful1
crave1 hunger2 lust1 thirst2
craved1 desired1
craven1 recreant2
crawl1 creep1
crawler1 lackey2 sycophant1 toady1
crawler2 creeper2
craze1 cult2 fad1 furor1 furore1
craze2 delirium1 frenzy1 fury2 hysteria1
crazed1 deranged1
crazily1 dementedly1 insanely1 madly2
craziness2 foolishness2
crazy2 screwball1 softheaded1
creak1 creaking1
creak1 screak1 screech1 skreak1 squeak1
crease1 crimp1 flexure2 fold1 plication1
crease1 crinkle1 crisp1 ruckle2 wrinkle2
crease2 crinkle1 furrow2 seam2 wrinkle1
crease2 furrow2
creative1 originative1
creativeness1 creativity1
creature2 wight1
credal1 creedal1
credo1 creed1
creep2 mouse1 pussyfoot1 sneak1
crenate1 crenated1 scalloped1
crepuscle1 crepuscule1 dusk1 evenfall1 gloam1 gloaming1 nightfall1 twilight1
crest2 summit2
crested2 topknotted1
crewman1 sailor1
criminal1 crook1 felon1 malefactor1 outlaw1
criminalise1 criminalize2 illegalise1 illegalize1 outlaw1
criminalism1 criminality1 criminalness1
crimp1 pinch2
crimson2 red2
cringe1 flinch1 funk1 quail1 recoil1 shrink2 squinch2 wince1
cringle1 eyelet2 grommet1 grummet1 loop1
crinkled1 crinkly1 rippled1 wavelike1 wavy2
cripple2 lame1
crippled1 game1 gimpy1 halt1 halting1 lame2
crippling1 disabling1 incapacitating1
crisp1 sharp1
crisp2 crispen1 toast1
crisp2 crispy1
crisply1 sharply2
crisscross1 crisscrossed1
crisscross1 cross2
criterion1 standard1 touchstone1
criterion2 standard2
criticise1 criticize1
criticise2 criticize2
criticism2 critique2
critique1 review2
croak1 croaking1
croak1 decease1 die1 expire2 perish1
croak2 cronk1
croaky1 guttural1
crookedly1 lopsidedly1
crop1 harvest1
crop2 cultivate2
cross1 thwartwise1 transversal1 transverse1
cross1 traverse1
cross2 intersect1
crossbreeding2 interbreeding2 miscegenation1
crosscut2 cutoff2 shortcut1
crosshatch1 hachure1 hatch2 hatching2
crossroads1 hamlet1
crossroads2 juncture2
crotchet1 hook2
crouch1 stoop1
crouch2 hunker1 scrunch2 squat1
croup2 croupe1 hindquarters2 rump1
crow1 gloat1
crowd1 herd1
crowned2 laureled1 laurelled1
crucifix1 rood1
crude2 earthy1
crudeness1 crudity1 primitiveness1 primitivism1 rudeness2
crudeness2 crudity2 gaucheness1
cruelty2 mercilessness1 pitilessness1 ruthlessness2
cruise1 sail2
crumble1 crumple1
crumbly1 friable1
crumpled1 dented1
crush1 oppress1 suppress2
crush2 mash1 squash1 squeeze1
crushed2 humbled1 humiliated1
crust2 encrustation2 incrustation2
crusted1 crustlike1 crusty1 encrusted1
crusty2 curmudgeonly1 gruff1
cry1 holler2 scream1 shout2 squall2 yell1
cry1 outcry1 shout1 vociferation1 yell1
cry2 weep1
cry2 yell2
crying1 tears1 weeping1
crying2 egregious1 flagrant1 glaring2
cryopathy1 frostbite1
cryptic1 cryptical1 inscrutable1 mysterious1 mystifying1
crystalise1 crystalize1 crystallise1 crystallize2 elucidate2 illuminate2
cub1 greenhorn1 rookie1
cub2 lad2 laddie1 sonny1
cube2 dice1
cubist1 cubistic1
cubitus1 elbow1
cuckold1 wander2
cuddle1 nestle1 nuzzle1 snuggle1
cue1 remind2
cuff1 turnup1
cuff2 handcuff1 handlock1 manacle1
cull2 pick2
culprit1 perpetrator1
cultural2 ethnic1 ethnical1
cumber1 encumber1 restrain2
cumbersome1 cumbrous1
cunctation1 procrastination1 shillyshally1
cuneus1 wedge1
cunning1 cute1
cunt2 puss1 pussy1 slit2 snatch2 twat2
cup2 cupful1
cur1 mongrel2 mutt1
curate1 minister1 parson1 pastor1 rector1
curative1 cure1 remedy2 therapeutic1
curb1 curbing1 kerb1
curio1 curiosity2 oddment2
curious1 funny2 peculiar1 queer1 rum1 rummy1 singular2
curiously1 inexplicably1 oddly1 peculiarly2
curiously2 inquisitively1 interrogatively2
curl1 kink2
currently1 presently2
curriculum1 programme2 syllabus1
curse1 expletive1 oath1 swearing1 swearword1
curse2 execration2
cursed1 curst1
cursed2 damned2 doomed2 unredeemed1 unsaved1
cursedly1 damnably1 damned1
cursive1 longhand1
cursory1 perfunctory1
curt2 laconic1 terse1
curtail1 restrict1
curtain1 drape1 drapery1
curtilage1 grounds2 yard2
curve1 sheer1 slew1 slue1 swerve1 trend1 veer1
curve2 wind2
curved1 curving1
cushioned1 cushiony1 padded1
cushioning1 padding1
cusp2 leaflet1
cussed1 obdurate1 obstinate2 unrepentant2
cussedly1 mulishly1 obdurately1 obstinately1 stubbornly1
custodial1 tutelar1 tutelary1
custodian1 keeper2
custody1 detainment1 detention1
custom1 usage2
custom2 tradition2
cut2 reduce1
cuteness1 prettiness1
cuticle2 epidermis1
cutis1 skin1 tegument1
cutlas1 cutlass1
cutting1 edged2 stinging1
cyberspace1 internet1 net1
cycle1 round2
cyclicity1 periodicity1
cyclopaedia1 cyclopedia1 encyclopaedia1 encyclopedia1
cylindric1 cylindrical1
cynic1 faultfinder1
cynical1 misanthropic1 misanthropical1
cyst2 vesicle1
cytol1 cytoplasm1
dab1 pat2
dab1 swab2 swob2
dab2 pat2
dab2 splatter2
dabble2 paddle2
dabbled1 spattered1 splashed2 splattered1
dad1 dada1 daddy1 papa1 pappa1 pop1
dada2 dadaism1
daemon1 daimon1 demon1 devil2 fiend2
dagger2 obelisk2
daikon1 radish2
daily2 everyday2
daintiness1 delicacy1
dainty1 delicacy2 goody1 kickshaw1 treat1
dally1 flirt2 toy1
dam1 dike2 dyke2
dam2 decameter1 decametre1 dekameter1 dekametre1 dkm1
damage1 harm2 impairment1
damaging1 detrimental1 prejudicial1 prejudicious2
dame2 gentlewoman1 lady2 madam1
damn1 darn1 shucks1
damn1 goddamn1
damp1 dampish1 moist1
damp1 muffle2 mute1
dampen1 stifle2
dampen2 moisten1
dancer1 terpsichorean1
dancing1 terpsichore2
dandified1 dandyish1 foppish1
danger2 risk2
dangerous1 unsafe2
dangerous2 grave2 grievous1
dangerously1 hazardously1 perilously1
dapper1 dashing2 jaunty1 natty1 raffish1 rakish1 spiffy1 spruce1
dapple1 fleck2 maculation1 patch1 speckle1
dapple1 mottle2
dappled1 mottled1
dare1 daring1
dare1 presume2
daredevil1 hothead2 lunatic2 madcap1 swashbuckler1
daring1 venturesome1 venturous1
dark1 darkness1
dark2 wickedness2
darkness2 shadow2
darling1 dearie1 deary1 ducky1 favorite2 favourite2 pet2
dart1 fleet1 flit1 flutter1
dart2 dash1 scoot1 scud1
dash1 elan2 flair2 panache1
dash2 smash2
dash2 sprint1
dashed1 dotted2
dashing1 gallant2
daunt1 pall2 scare2
daw1 jackdaw1
dawdler1 laggard1 lagger1 poke2 trailer1
daybook2 ledger2
daydream1 daydreaming1 oneirism1 reverie1 revery2
daydream1 dream1 stargaze2 woolgather1
daydream2 moon1
daylight1 daytime1
daze1 shock1 stupor1
daze2 haze2
dazed1 stupefied2 stupid2
dazed2 foggy1 groggy1 logy1 stuporous1
dazzling1 fulgurant1 fulgurous1
deaden2 girdle1
deadliness1 lethality1
deadlock1 impasse1 stalemate1 standstill1
deadly1 deathly2
deadly2 deucedly1 insanely2
deadly2 lethal1
deadpan1 expressionless1 impassive2 unexpressive1
deafening1 earsplitting1 thunderous1 thundery1
deal1 plow2
dealership1 franchise2
dealing2 transaction1
dealings2 relations1
dear2 dearly2
dearth1 famine1 shortage2
dearth2 paucity1
death1 decease1 expiry2
deathlike1 deathly1
deathly2 exceedingly1 extremely2 super1
deathrate1 mortality2
debacle1 fiasco1
debasement2 degradation1
debate2 deliberate1 moot1
debate2 disputation1
debauchee1 libertine1 rounder1
debilitate1 enfeeble1
debilitation1 enervation2 enfeeblement1 exhaustion2
debilitative1 enervating1 enfeebling1 weakening1
debility1 feebleness1 frailness1 frailty1 infirmity1 valetudinarianism1
debonair1 debonaire1 debonnaire1 suave1
debris1 detritus1 dust2 junk1 rubble1
debut1 entry2 introduction1 launching2 unveiling2
decade1 decennary1 decennium1
decade2 tenner1
decadence1 decadency1 degeneracy1 degeneration2
decay1 decompose2
decay2 dilapidate2
decayed1 rotted1 rotten2
deceased1 decedent1 departed1
deceased1 departed2 gone2
deceit1 fraudulence2
deceit2 deception1 misrepresentation1
deceivingly1 deceptively1 misleadingly1
decelerate1 slow1
deceleration1 retardation1 slowing1
decent1 decently2 properly1
decent1 nice2
decent2 fitting1
decentralise1 decentralize1 deconcentrate1
deceptive1 delusory1
deceptive2 misleading1
decertify1 derecognise1 derecognize1
decidedly1 definitely1 emphatically1 unquestionably2
deciding1 determinant1 determinative1 determining1
decimeter1 decimetre1
decipherable1 readable1
decisively1 resolutely2
declaim1 recite1
declaim2 inveigh2
declarative2 indicative1
declared2 stated1
declension2 deterioration2 worsening1
declination1 decline2
declination2 declivity1 downslope1
decline1 diminution1
decline1 worsen1
decline2 refuse2 reject2
declivitous1 downhill1
decomposition2 disintegration1
deconsecrate1 desecrate2 unhallow1
decoration1 ornament1 ornamentation2
decoration2 medal1 ribbon2
decorator2 ornamentalist1
decorousness1 decorum1
decrease1 diminish1 lessen1
decrease1 lessening1
decrease2 decrement2
decrease2 lessen2 minify1
decreased1 reduced1
decree1 edict2 fiat1 rescript2
decree2 rule2
decreed1 ordained1 prescribed2
decriminalise1 decriminalize1 legalise1 legalize1 legitimate1 legitimatise1 legitimatize1 legitimise1 legitimize1
decussate1 intersectant1 intersecting1
deduce1 derive1 infer1
deduct1 subtract1
deduct2 withhold2
deep1 deeply2
deep2 late2
deep2 trench2
deepening1 thickening1
deeply1 intensely2 profoundly1
defacement1 disfiguration2 disfigurement2 mutilation2
defalcate1 embezzle1 malversate1 misappropriate1 peculate1
default2 nonpayment1 nonremittal1
defeat1 licking1
defeat1 overcome1
defeat2 frustration1
defeat2 kill2
defeated1 discomfited1
defeated2 disappointed1 discomfited1 foiled1 frustrated1 thwarted1
defect1 desert2
defect2 shortcoming1
defective1 faulty1
defendable1 defensible1
defendant1 suspect2
defender1 guardian1 protector1 shielder1
defender2 withstander2
defenseless2 naked2
defensive2 justificative1 justificatory1
defer1 postpone1 prorogue1 remit2 shelve1 table1
deference2 respectfulness1
defiance1 rebelliousness1
defiant1 noncompliant1
deficiency1 lack1 want2
deficiency2 inadequacy1
deficient1 lacking1 wanting2
deficient2 insufficient1
deficit1 shortage1 shortfall1
defile2 maculate1 sully2 tarnish1
define1 delimit1 delimitate1 delineate2
defined2 outlined1
defining1 shaping1
definitive1 unequivocal2
deflection1 warp1
deflection2 deflexion1 refraction2
deflower2 impair2 mar1 vitiate2
deformation1 distortion1
deformed1 distorted1 malformed1 misshapen1
defrayal1 defrayment1 payment2
defrost1 deice1
deft1 dexterous1 dextrous1
deftly1 dexterously1 dextrously1
defy1 withstand1
defy2 resist1
degage2 detached1 uninvolved2
degeneracy2 depravation1 depravity1
degenerate1 deteriorate2
degeneration1 devolution1
deglutition1 swallow2
deglycerolise1 deglycerolize1
degrade2 demean1 disgrace2
degree1 level1
degree2 stage2
dehydrated2 desiccated2 dried2
deity1 divinity1 god2 immortal2
deject1 demoralise2 demoralize2 depress1 dismay1 dispirit1
dejection2 faeces1 feces1 ordure1 stool2
dejeuner1 lunch1 luncheon1 tiffin1
delay1 postponement1 wait1
delay2 holdup2
delectable1 delicious2 luscious2 scrumptious1 toothsome2 yummy1
delectation1 delight1
delectation2 enjoyment2
delegacy2 delegation1 deputation1
delegate1 depute1
delegating1 delegation2 deputation2 relegating1 relegation1
deliberately2 measuredly1
deliberateness1 slowness2 unhurriedness1
delicately1 exquisitely1 fine2
delicious1 delightful1
deliciously1 pleasurably1
deliciously2 lusciously1 scrumptiously1
delight1 please1
delight2 joy2 pleasure2
delight2 revel1
delimit2 subtend1
delimitate2 demarcate2
delineation2 limning1
delinquency2 dereliction1
delirious2 frantic2 unrestrained2
deliverance1 rescue1 saving2
deliverer2 rescuer1 savior2 saviour2
deluge1 flood1 inundate1 swamp2
deluge1 flood2 inundation2
deluge2 overwhelm2
delusion2 hallucination2
deluxe1 luxurious2 opulent1 princely1 sumptuous1
delve1 dig1
demagog1 demagogue1
demand2 necessitate1 require1
demasculinise1 demasculinize1 emasculate2
demeaning1 humbling1 humiliating1 mortifying2
demesne2 domain2
demilitarise2 demilitarize2 disarm1
demineralisation1 demineralization1
demineralisation2 demineralization2
demise1 dying1
demo1 demonstrate1 present1 show1
democracy2 republic1
democratise1 democratize1
democratise2 democratize2
demodulator1 detector2
demolish1 pulverise1 pulverize2
demolition1 destruction2 wipeout1
demon2 fiend1 ogre1
demoniac1 demoniacal1 possessed2
demonic1 diabolic2 diabolical2 fiendish1 hellish2 infernal2 satanic1 unholy2
demonstrable1 incontrovertible2
demonstrable2 provable1
demonstrably1 incontrovertibly1 provably1
demonstrate2 prove2 shew1 show2
demonstration1 presentation2
demonstrative2 illustrative2
demoralisation1 demoralization2
demoralised1 demoralized1 discouraged1 disheartened1
demoralising1 demoralizing1 disheartening1 dispiriting1
demote1 relegate2
demulcent1 emollient1 salving1 softening1
demur1 except1
demythologisation1 demythologization1
demythologise1 demythologize1
demythologised1 demythologized1
den1 lair1
den2 hideaway1 hideout1
denial2 disaffirmation1
denizen1 dweller1 habitant1 indweller2 inhabitant1
denominate1 designate1
denotation1 indication2
denotative2 explicit2
denouncement1 denunciation1
dense1 impenetrable2
densely2 thickly2
denseness1 dumbness1
dent2 incision1 prick2 scratch2
depart2 deviate2 vary2
departure1 leaving1
departure2 deviation1 difference2 divergence2
depend2 rely1
dependability1 dependableness1 reliability1 reliableness1
dependable1 reliable1
dependable2 reliable2
dependably1 faithfully1 reliably1
dependance2 dependence1 dependency1
dependant1 dependent1
dependant1 dependent2
dependant2 hooked2
depersonalise1 depersonalize1 objectify2
depict1 picture2
depict2 describe1
depicted1 pictured2 portrayed1
deplete1 exhaust2
deplorable1 distressing2 lamentable1 pitiful2 sorry2
deplorable2 execrable1 woeful2 wretched1
deplorably1 lamentably1 woefully1
depone1 depose2
deportee1 exile2
deposit1 lodge2 stick1 wedge1
deposit2 sediment1
depositary1 depository1 repository1
depot1 terminal1
depot2 entrepot2 storage2 storehouse1
depravity2 turpitude1
depreciator1 detractor1 disparager1
depredation1 predation1
depredation2 ravage1
depression2 slump2
deprivation1 neediness1 privation1 want1
deprive1 divest1 strip1
deracinate1 uproot1
deracinate2 extirpate2
derangement1 unbalance2
derangement2 overthrow2 upset2
derision2 ridicule2
derisive1 gibelike1 jeering1 mocking1 taunting1
derivation2 deriving1 etymologizing1
derivative1 differential1
derive2 gain1
derogation1 disparagement1
desacralize1 secularize2
descant2 warble2 yodel1
descend1 fall2
descendant1 descendent1
descendants1 posterity1
descent2 extraction2 origin2
describe2 report1
descriptor1 form1 signifier1
descry1 espy1 spot1 spy1
desecrate1 outrage2 profane2
desegregate1 integrate2 mix2
desegregation1 integrating1 integration1
desert1 desolate1 forsake1
deserve1 merit1
deserving1 worth1
deservingness1 merit2 meritoriousness1
desex1 desexualise2 desexualize2 sterilise2 sterilize2
desiccation2 evaporation2
design1 designing1
design2 plan2
designed1 intentional2 unintentional1
desirable2 suitable2 worthy2
desire1 want1
desire2 hope1
desolation1 devastation1
despair1 desperation1
despairing1 desperate1
despairingly1 despondently1
despatch1 dispatch1
desperately1 urgently1
despicable1 slimy2 vile1 worthless2
despised1 detested1 hated1 scorned1
despiteful1 spiteful1 vindictive2
despoil1 foray1 loot2 pillage1 ransack1 reave1 rifle1
despoil2 rape2
despoiled1 pillaged2 raped1 ravaged1 sacked1
despoiler1 freebooter1 looter1 pillager1 plunderer1 raider1 spoiler2
despondence1 despondency1 disconsolateness1 heartsickness1
despondent1 heartsick2
destination1 goal2
destination2 terminus2
destine1 doom1 fate1
destine2 intend2
destiny1 fate1
destiny2 fate2
destroy1 destruct2
destroy2 ruin1
destroyed2 ruined1
destroyer2 ruiner1 uprooter1 waster2
detached2 isolated2 separated1
detachment2 disengagement1
detail2 item2 particular2
detailed1 elaborate2 elaborated1
detect1 discover1 find2 notice1 observe1
detectable1 noticeable2
detectable2 perceptible2
detecting1 sleuthing1
detection1 sensing1
detective1 tec1
detector1 sensor1
deter1 discourage1
deter2 dissuade1
detergence1 detergency1
deterioration1 impairment2
determinant1 determinative2
determinant2 epitope1
determination1 finding1
determine2 influence2 shape1
determinedly1 unfalteringly1 unshakably1
detest1 hate1
dethaw1 melt2 thaw1 unfreeze1 unthaw1
detonate1 explode1
detribalise1 detribalize1
devastate1 ravage2
develop2 evolve1 germinate2
developing1 underdeveloped1
development2 evolution1
deviate1 divert1
devilish1 diabolic1 diabolical1 mephistophelean1 mephistophelian1
devilish2 rascally1 roguish1
devilment1 devilry2 deviltry2 mischief1 roguery1 roguishness2 shenanigan1
devious1 oblique2
devious2 shifty1
devise2 machinate1
devotedness1 devotion1
devout2 earnest2 heartfelt1
devoutness1 religiousness1
diagnosing1 diagnosis1
diagnostic2 symptomatic1
diagnostician1 pathologist1
diagram1 plot2
diagrammatically1 graphically1
dialect1 idiom2
dialog1 dialogue1 duologue1
dialog2 dialogue2
dialyse1 dialyze1
diam1 diameter1
diametric2 diametrical2 polar2
diaper1 napkin2 nappy1
diaphoresis1 hidrosis1 perspiration2 sudation1 sweating1
diaphragm2 midriff2
diaphyseal1 diaphysial1
diarist1 journalist2
diarrhea1 diarrhoea1 looseness1
diary1 journal1
dice1 die1
dickey2 dickie2 dicky2 shirtfront2
dictate1 prescribe1
diction2 phraseology1 phrasing2 verbiage2 wording1
dictionary1 lexicon2
dictum1 pronouncement1
didactics1 education1 instruction2
didder1 shake2
diddley1 diddly1 diddlyshit1 diddlysquat1 jack1 squat2
diehard1 traditionalist1
dietary1 dietetic1 dietetical1
diethylstilbestrol1 diethylstilboestrol1 stilbestrol1 stilboestrol1
differ2 disagree1
differentiate1 distinguish1 secern1 secernate1 severalise2 severalize2
differentiation1 distinction1
difficult1 hard1
difficult2 unmanageable2
diffident2 shy1 timid2 unsure1
diffuse2 diffused2
diffuse2 imbue1 interpenetrate2 permeate1 pervade1
diffusing1 diffusive1 dispersive1 disseminative1
dig1 excavation2
digging1 excavation1
diggings2 digs2 domiciliation1 lodgings1
digit2 finger2 fingerbreadth1
digitalisation1 digitalization1
dignify1 ennoble1
dignitary1 panjandrum1
dignity2 gravitas1 lordliness1
digress1 divagate1
digress2 sidetrack1 straggle1
digression2 divagation2 diversion2
digressive1 tangential1
dilatation1 distension2 distention1
dilate1 distend1
dilate2 elaborate1 expatiate1 exposit2 expound1 lucubrate1
dilatoriness1 procrastination2
dilemma1 quandary2
diligence2 industriousness1
diligent1 persevering1
dillydally1 procrastinate1 shillyshally2 stall1
dilute1 diluted1
dim2 faint2 shadowy2 wispy2
diminished1 lessened1 vitiated1 weakened1
dimly1 indistinctly1
dimly2 palely1 pallidly1
dingy2 muddied1
dinnertime1 suppertime1
dip1 dunk1 souse2
diplomacy2 discreetness2 finesse1
diplomat1 diplomatist1
diplomatic2 diplomatical1
dipped1 lordotic1 swayback1 swaybacked1
direct1 directly1 straight1
direct2 target1
direct2 unmediated1
directing1 directive1 guiding2
directionality1 directivity1
directiveness1 directivity2
director1 manager1
dirt1 soil2
dirt2 filth2 grease2 grime1 grunge1 soil1
dirty1 soiled1 unclean1
disability1 disablement1 handicap1
disable1 disenable1 incapacitate1
disable2 handicap1 incapacitate2 invalid2
disabled1 handicapped1
disabling2 disqualifying1
disaccord1 disagree2 discord1
disaffected1 malcontent1 rebellious2
disagreement1 dissension2 dissonance1
disagreement2 discrepancy1
disallow1 forbid1 interdict2 nix1 prohibit1 proscribe1 veto2
disappear1 vanish1
disappear2 vanish2
disappearance1 disappearing1
disappointing1 dissatisfactory1 unsatisfying1
disappointment1 letdown1
disarmament1 disarming1
disassemble1 dismantle2
disassembly1 dismantlement1 dismantling1
disassociate1 disjoint1 dissociate1 disunite1 divorce1
disassociation2 dissociation2
disbelief1 incredulity1 skepticism1
disbelief2 unbelief1
disbelieving1 sceptical2 skeptical1
disbursal1 disbursement1 expense1
disbursal2 disbursement2 outlay1 spending1
disc1 platter2 record2
disc2 disk1 saucer1
discard1 dispose2
discarded1 throwaway1
discase1 disrobe1 strip2 uncase1 undress1
discern1 distinguish2 spot2
discernability1 legibility1
discernable1 discernible1
discerning2 discreet2
discerp1 dismember2
discerp2 lop1 sever2
discharge1 dispatch2
discharge2 venting1
disciplinarian1 martinet1 moralist2
disclose1 divulge1 expose2 reveal2 unwrap2
disclose2 uncover2
disclosure1 revealing1 revelation1
discoloration1 discolouration1 stain1
discombobulated1 disconcerted1
discomfit1 discompose1 disconcert2 untune1 upset2
discomfort1 uncomfortableness1
discomfort2 soreness2
discommode1 disoblige1 incommode1 inconvenience1 trouble2
disconcert1 flurry2
disconcerting1 upsetting1
disconnect1 disconnection2 gulf2
disconnect1 unplug1
disconnected1 staccato1
disconnected2 disunited1 fragmented1 split1
disconsolate2 dismal1 drear1 dreary2
discontent1 discontented1
discontent1 discontentedness1 discontentment1
discontinuance1 discontinuation1
discord1 strife1
discord2 dissension1
discount1 dismiss1 disregard2 ignore2
discouragement1 disheartenment1 dismay1
discourse1 discuss1
discourse2 preaching1 sermon1
discourteous2 ungracious2
discourteously1 impolitely1 rudely1
discourtesy2 rudeness1
discover2 hear2 learn2
discovery1 find2 uncovering2
discredit1 disrepute1
discrepancy2 variance1 variant1
discreteness1 distinctness2 separateness1 severalty1
discretional1 discretionary1
discriminating2 incisive1 keen1 knifelike2 penetrating1 penetrative1 piercing1
discrimination1 favoritism2 favouritism2
discrimination2 secernment2
discriminatory1 prejudiced2
disdain2 scorn2 spurn1
disdainful2 haughty1 imperious1 lordly2 overbearing2 prideful1 sniffy1 supercilious1 swaggering1
diseased1 pathologic1
disembarrass1 free2 rid1
disenchanting1 disillusioning1
disenchantment1 disillusion1 disillusionment1
disencumber1 disentangle1 extricate1 untangle1
disenfranchise1 disfranchise1
disengagement2 fallback1 pullout1
disentangle2 unsnarl1
disfavor2 disfavour2 dislike1
disgorgement1 emesis1 puking1 vomiting1
disgrace1 ignominy1 shame2
disgraceful1 scandalous1 shameful2 shocking2
disgraceful2 ignominious1 inglorious1 opprobrious2 shameful1
disgruntled1 dissatisfied1
disgust1 revolt2
disgust2 nauseate2 sicken1
disgustful1 disgusting1 distasteful2 foul1 loathly1 loathsome2 repellant2 repellent2 repelling1 revolting1 skanky1 yucky1
disgustingly1 distastefully2 revoltingly1 sickeningly1
disheveled1 dishevelled1 frowzled1 rumpled1 tousled1
dishonest1 dishonorable2
dishonor1 dishonour1
dishonor2 dishonour2
dishwashing1 washup2
disinclination2 hesitancy2 hesitation2 indisposition2 reluctance2
disinherit1 disown1
disinter1 exhume1
disinterest1 neutrality2
disinterment1 exhumation1
disinvest1 divest2
disk1 harrow1
dislodge2 reposition1 shift2
disloyal1 unpatriotic1
dismally1 drearily1
dismally2 dreadfully2
dismantle1 level2 rase1 raze1
dismissal2 dismission1
dismount1 unhorse1
disobedience1 noncompliance1
disobedient2 unruly2
disobliging1 uncooperative2
disorder2 disorderliness1
disordered1 upset2
disorderly2 jumbled1
disorganised1 disorganized1
disoriented1 lost2
disown2 repudiate1
disparagement2 dispraise1
dispatch2 shipment2
dispel2 disperse2 dissipate1 scatter1
dispense1 distribute1 lot2
disperse1 dot2 sprinkle1
dispersed1 spread1
dispersion2 distribution2
dispirited1 listless2
dispirited2 downcast2 downhearted1 gloomy2
dispiritedly1 hopelessly2
displace2 preempt2
displacement1 supplanting1
displacement2 shift1
display1 exhibit2
display1 show2
display2 exhibit2 showing2
disposed1 fain1 prepared2
disposition1 temperament1
dispossessed1 homeless2 roofless2
dispossession1 eviction2
dispossession2 exorcism1
disproportional1 disproportionate1
disqualify1 indispose2 unfit1
disquieted1 disturbed2 upset1 worried1
disquietude1 edginess1 inquietude1 uneasiness1
disregard1 ignore1 snub1
disregard1 neglect1
disregarded1 forgotten1
disregarding1 disregardless1 irrespective1 regardless1
disrupt1 interrupt1
disruption1 interruption1
disruptive1 riotous2 troubled2 tumultuous1 turbulent1
dissemble1 feign1 pretend1 sham2
dissembler1 dissimulator1 hypocrite1 phoney1 phony1
dissembling1 feigning1 pretense2
dissent2 protest2
dissentious1 divisive1 factious1
dissertation1 thesis2
dissever1 divide1 split1
dissimilar2 unalike1
dissipate2 scatter2
dissociable1 separable1 severable1
dissolution2 dissolving1
dissolvent1 dissolver1 resolvent1 solvent1
dissonance2 noise2
distaff1 female2
distance2 outdistance1 outstrip2
distension1 distention2
distill1 purify1
distillate1 distillation2
distillation1 distillment1
distinct1 distinguishable2
distinction2 eminence1 preeminence1
distinctive1 typical2
distinctiveness1 peculiarity2 speciality2 specialness1 specialty2
distinguished2 imposing2
distort1 falsify1 garble1 warp1
distorted2 misrepresented1 perverted2 twisted1
distraught1 overwrought1
distress1 hurt2
distressed2 dysphoric1 unhappy2
distressful1 distressing1 disturbing1 perturbing1 troubling1 worrisome2 worrying1
distressfulness1 seriousness2
distressingly1 painfully1
distribute2 spread1
distributer1 distributor1
district1 dominion2 territory1
distrust1 mistrust1 suspect2
distrust1 mistrust1 suspicion2
distrust2 distrustfulness1 mistrust2
disturb1 trouble1
disturbance2 perturbation1 upset1
disunite2 separate2
disuse1 neglect2
dither1 flap2 fuss1 pother1 tizzy1
divan2 diwan1
dive1 honkytonk1
dive1 plunge2
dive2 diving2
divergence1 divergency2
divergent2 diverging1
divers1 diverse1
diversely1 multifariously1 variously1
diverseness1 diversity1 multifariousness1 variety2
diversification1 variegation2
diversion1 recreation1
divertimento1 serenade1
divide2 fraction1
divide2 watershed1
divination2 prophecy2
divinatory1 mantic1 sibyllic1 sibylline1 vatic1 vatical1
divine1 godly2
divorce1 divorcement1
dizzily1 giddily1
dizziness1 giddiness2 lightheadedness1 vertigo1
dizzy1 giddy1 vertiginous1 woozy1
djinn1 djinni1 djinny1 genie1 jinnee1 jinni1
doc1 doctor1 medico2 physician1
docile2 teachable1
dock2 sorrel2
docker1 dockhand1 dockworker1 loader1 longshoreman1 lumper1 stevedore1
doctrine1 ism1 philosophy1
docudrama1 documentary1 infotainment1
document1 papers1
doddering1 doddery1 gaga1 senile1
dodge1 stratagem2
dodger1 fox2 slyboots1
dodging2 scheme2
dog2 frump1
dogfight2 hassle2 scuffle1 tussle1
dogged1 dour1 pertinacious1 tenacious2 unyielding1
doggedly1 tenaciously1
doggedness1 perseverance1 persistence2 persistency1 pertinacity1 tenaciousness1 tenacity1
doggerel1 jingle2
dogging1 persisting1
doghouse1 kennel1
dogma1 tenet1
dogmatic1 dogmatical1
doldrums1 stagnancy2 stagnation1
doleful1 mournful2
dolorous1 dolourous1 lachrymose1 tearful2 weeping1
dolt1 dullard1 pillock1 stupe1 stupid1
doltishly1 stupidly1
domicile1 domiciliate1 reside1 shack1
domiciliate2 house2
dominate1 predominate1 prevail1 reign2
dominated2 henpecked1
domination2 mastery2 supremacy1
domineer1 tyrannise2 tyrannize2
don2 preceptor1
donjon1 dungeon1 keep2
donkeywork1 drudgery1 plodding1
donnish1 pedantic1
doom1 doomsday2
doom2 sentence1
doomed1 lost1
door2 doorway1
doorhandle1 doorknob1
doorman1 gatekeeper2 ostiary2 porter2
dope1 gage1 locoweed2 sens1 sess1
doped2 drugged1 narcotised1 narcotized1
dork1 jerk1
dorm1 dormitory1
dormancy2 quiescence2 quiescency2 sleeping2
dormant1 hibernating1 torpid2
dosage1 dose2
dosage2 dose1
dose2 drug1
dotted1 flecked1 specked1 speckled1 stippled1
double1 dual2 threefold2 twofold1
double2 dual1 duple1
doubled1 twofold2
doubly1 twice2
doubt1 doubtfulness1 dubiety1 dubiousness1 incertitude1 uncertainty2
doubt2 doubtfulness2 dubiousness2
doubter1 sceptic1 skeptic1
doubtful1 dubious2 dubitable1
doubtful2 dubious1
doubting1 questioning2 sceptical1 skeptical2
doubtless1 doubtlessly1 undoubtedly1
dourly1 glumly1 sullenly1
dousing1 ducking2 submersion2
dove2 peacenik1
dower1 dowery1 dowry1
dower1 endow2
downlike1 downy1 flossy1 fluffy1
downplay1 minimise1 minimize2 understate1
downriver1 downstream1
downward1 downwardly1 downwards1
downwind2 windward1
downy2 puberulent1 pubescent2 sericeous1
doze1 drowse1 snooze1
dozen1 twelve1
dozen1 twelve1 xii1
dozens1 gobs1 heaps1 lashings1 loads1 lots1 oodles1 piles2 rafts1 scads1 scores1 slews1 stacks1 tons1 wads1
dozy1 drowsing1 drowsy1
drab1 dreary1
drab2 somber1 sombre1
draft1 outline2
drafty1 draughty1
dragon1 firedrake1
dragon2 tartar2
drain1 drainage1
draining1 exhausting1
drama1 play1
dramatic2 spectacular1 striking1
dramatics2 dramaturgy1 theater2 theatre2
dramatise1 dramatize1
dramatise2 dramatize2
dramatist1 playwright1
draught1 potation1 tipple1
draught2 gulp1 swig1
draw1 pull1
draw2 reap2
dread1 fear2
dream1 dreaming2
dream2 dreaming1
dreamer2 idealist1
dreamfully1 dreamily1 moonily1
dreaminess1 languor1
dreamlike1 surreal2
dreamy1 moony2 woolgathering1
dreamy2 lackadaisical1 languid1 languorous1
dregs1 settlings1
drench1 swamp1
drenching1 soaking2 sousing1
drib1 driblet1 drop2
dribble1 trickle1
dribble2 drip2
drift1 float1
drift1 impetus1 impulsion1
drift2 err2 stray2
drily1 dryly1 laconically1
drinker2 imbiber1 juicer1 toper1
drinking1 imbibing1 imbibition2
drippiness2 mawkishness2 mushiness2 sentimentality1 soupiness2
drive2 motor1
drivel1 drool2 slabber1 slaver1 slobber1
drivel1 garbage2
driven1 goaded1
driven2 impelled1
drizzle1 mizzle1
drizzle2 moisten2
drogue2 sock2 windsock1
drone2 droning1 monotone1
drool1 salivate2
droop1 sag1 swag1
droop2 loll1
drooping2 droopy1 sagging1
droppings1 dung1 muck2
dropsical1 edematous1
dropsy1 edema1 hydrops1 oedema1
dross1 impurity1
dross2 scoria1 slag1
drought1 drouth2
drought2 drouth1
drove2 swarm1
drover1 herder2 herdsman1
drown1 submerge2
drowsily1 somnolently1
drowsiness1 sleepiness1 somnolence1
drowsy2 oscitant1
drubbing1 slaughter2 thrashing1 trouncing1 walloping1 whipping2
drudge1 fag2 labor2 labour1 moil1 toil1 travail1
drudge1 hack1
drudging1 laboring1 labouring1 toiling1
drugging1 sedation2
drugstore1 pharmacy2
drum1 membranophone1 tympan1
drunk1 drunkard1 inebriate1 rummy1 sot1 wino1
drunk1 inebriated1 intoxicated1 ripped1
drunk2 intoxicated2
drunkenness1 inebriation2 inebriety1 insobriety1 intoxication2 tipsiness1
dry2 ironic1 ironical2 wry1
dryness1 waterlessness1 xerotes1
dryness2 sobriety2
dub1 nickname1
ductile2 malleable2 pliable2 pliant2 tensile2 tractile1
dueler1 duelist1 dueller1 duellist1
dugout2 pirogue1
dumb2 speechless1
dumbfounded1 dumbstricken1 dumbstruck1 dumfounded1 flabbergasted1 stupefied1 thunderstruck1
dun2 fawn1
dunnock1 sparrow2
dupe1 victim2
duplicability1 reproducibility1
duplicable1 duplicatable1
duplicate1 reduplicate2 repeat2
duplicate2 duplication1
duplicate2 matching1 twin1 twinned1
duplicate2 twin1
duplication2 gemination2
durability1 enduringness1 lastingness1
durable1 lasting2
dusky1 twilight1 twilit1
dusky2 swart1 swarthy1
dustpan1 dustpanful1
dustup1 quarrel1 row2 wrangle1
dusty2 stale2
duty1 obligation1 responsibility1
dwarf1 midget1 nanus1
dwarf1 overshadow2
dwarf2 gnome1
dwindling1 tapering2
dynamic1 dynamical1
dynamics1 kinetics1
dynamism2 heartiness1 vigor2 vigour2
dyspepsia1 indigestion1
eagerly1 thirstily2
eagerness2 readiness2
earlier1 earliest1
earlier2 sooner1
earliest1 soonest1
earmark2 hallmark1 stylemark1 trademark1
earn1 realise1
earn2 garner1
earnest1 sincere2 solemn2
earnestly1 seriously1
earnestness1 seriousness1 sincerity1
earnings1 lucre2 profit1 profits1
earnings2 pay1 remuneration1 salary1 wage1
earphone1 earpiece1 headphone1
earth1 globe1
earthbound2 pedestrian1 prosaic2 prosy1
earthling1 earthman1 tellurian1 worldling2
earthquake1 quake1 seism1 temblor1
ease1 easiness2
easily1 easy1
easing1 moderation2
east1 eastward1
eastbound1 eastward1
easter2 easterly1
eastward1 eastwards1
easy2 easygoing1 leisurely1
easy2 slow1 slowly1 tardily1
eatage1 forage1 pasturage2 pasture2
eater1 feeder2
eatery1 restaurant1
eating1 feeding1
ebb1 ebbing1 wane1
ebullience1 enthusiasm2 exuberance2
ebullient1 exuberant1
ebulliently1 expansively2 exuberantly2
eccentric1 flake2 geek2 oddball1
eccentric2 nonconcentric1
eccentric2 type2
ecclesiastic1 ecclesiastical1
echo1 reverberation1
echo2 resound1 reverberate1 ring2
echogram1 sonogram1
echoic1 imitative2 onomatopoeic2 onomatopoeical1 onomatopoetic2
echt1 genuine1
eclipse1 occultation1
eclipse1 overshadow1
eclipse2 occult1
economic1 economical2
economise1 economize2
economise2 economize1 husband1
ecstasy1 exaltation1 rapture1 raptus2
ecstasy2 rapture2
ecstatic1 enraptured1 rapt1 rapturous1 rhapsodic1
ecumenical2 oecumenical2 universal1
eddy1 purl1 swirl2 whirlpool1
edge1 inch1
edgeways1 edgewise2
edgeways2 edgewise1
edgy1 jittery2 jumpy1 nervy1 overstrung1 restive1 uptight1
edification1 sophistication1
edify1 enlighten1
edifying1 enlightening2
edit1 redact2
educate2 train1
educated2 enlightened2
educatee1 pupil1 student1
educator1 pedagog1 pedagogue1
educe1 elicit2
effect1 effectuate1
effect2 impression2
effected1 established2
effective1 effectual1 efficacious2
effective2 efficient2
effectively1 efficaciously1
effectiveness1 effectivity1 effectuality1 effectualness1
effectiveness2 potency2
effectuation1 implementation2
effervesce1 fizz1 foam1 froth1
effervescent1 sparkling2
efficaciousness1 efficacy1
efficiently1 expeditiously1
effluence1 efflux1 outflow2
effluent1 wastewater1
effort2 exertion1 travail2
effulgence1 radiance2 radiancy1 refulgence1 refulgency1 shine1
effusiveness1 expansiveness2
egalitarianism1 equalitarianism1
egg2 eggs1
ego1 egotism2
ego2 self1
egoist1 egotist1 swellhead1
egress1 emerge2
egress2 emergence2
eight1 viii1
eighteen1 xviii1
eighty1 fourscore1 lxxx1
ejaculation1 interjection1
ejection2 expulsion1 riddance2
elaborate1 luxuriant1
elaborately1 intricately1
elaboration2 refinement2
elate1 intoxicate1 uplift1
elated2 gleeful1 joyful2 jubilant2
elating1 exhilarating2
elation2 lightness1
eld1 geezerhood1 years1
elder1 older2
elder1 senior2
eldest1 firstborn1
eldritch1 uncanny1 unearthly2 weird1
elected1 elective1
elector1 voter1
electric1 electrical2
electrifying1 thrilling1
electron1 negatron1
electrostatic1 static2
electrotherapy1 galvanism2
elegant2 graceful2
elementary1 simple2 uncomplicated2 unproblematic1
elephantine1 gargantuan1 giant1 jumbo1
elevate1 promote2
elevate2 lift1 raise2
elevated2 exalted1 idealistic2 lofty1 rarefied2 rarified2
elevation1 raising1
elfin1 fey2
elfin2 elflike1
eliminate2 obviate1
elimination1 riddance1
elimination2 excreting1 excretion1 voiding1
elision2 exception1
ellipse1 oval1
elliptic2 elliptical1 oval1 ovate2 oviform1 ovoid1 prolate2
elm2 elmwood1
elongate2 elongated2
elongated1 lengthened1 prolonged2
eloquence1 fluency1 smoothness2
eloquent1 fluent2
elude1 evade2
elysian2 inspired1
emanate2 exhale2
emanation2 emission1
emancipate1 liberate1
emancipate2 manumit1
emancipated1 liberated2
embarrassed2 humiliated2 mortified2
embarrassing1 unenviable1
embarrassing2 mortifying1
embed1 engraft2 imbed1 implant1 plant2
emblematic1 emblematical1 symbolic2 symbolical2
emblematic2 exemplary2 typic1
embody1 incarnate2 substantiate2
embody2 personify2
embonpoint1 plumpness1
embrace1 embracement1 embracing1
embrace1 encompass1
embroil1 tangle1
embroiled1 entangled1
emergence1 outgrowth2
emergency1 exigency2
emf1 voltage1
emigration1 expatriation2
eminence2 tuberosity1
eminent2 lofty2 soaring2 towering1
emotionalism1 emotionality1
emotionlessness1 impassiveness1 impassivity1 indifference2 phlegm1 stolidity1 unemotionality1
empale1 impale1 spike2 transfix2
empanel2 impanel2 panel2
empathetically1 sympathetically2
empathise1 empathize1 sympathize2
emphasis2 vehemence1
emphasise1 emphasize2 underline1 underscore1
emphasised1 emphasized1 emphatic1
emphatic2 exclamatory1
empire1 imperium1
empiric1 empirical2
empiric2 empirical1
emplacement2 locating1 location2 positioning1
employ1 employment1
employ2 hire1
employed2 utilised1 utilized1
empower2 endow1 endue1 gift1 indue1 invest2
empty2 vacuous2
emptying1 evacuation1 voidance1
empurpled1 purple2
empyreal2 empyrean2 sublime1
empyrean1 firmament1 heavens1 welkin1
enact1 ordain1
enamored1 infatuated1 potty1 smitten2
enceinte1 expectant2 gravid1
enchant1 enrapture1 enthral1 enthrall1 ravish2
enchantment2 spell1 trance1
enchantress2 witch1
encircled1 surrounded1
enclose1 enfold1 envelop1 enwrap1
enclosing1 enclosure2 envelopment1 inclosure2
encomium1 eulogy2 paean1 panegyric1 pean2
encounter1 meet1
encounter1 skirmish1
encourage1 promote1
encouraging2 supporting1
encroach1 impinge2 infringe2
encroach2 entrench2 impinge1 trench1
encroacher1 invader1
encroachment1 intrusion1 invasion2
encroachment2 trespass2 usurpation1
encrust1 incrust2
encrust2 incrust1
encumbrance2 incumbrance1
encyclopaedism1 encyclopedism1 eruditeness1 erudition1 learnedness1 learning2 scholarship2
end2 terminate1
endanger1 imperil1 jeopardise1 jeopardize1 menace1 peril1 threaten1
endanger2 peril2 queer2 scupper2
endangerment1 hazard1 jeopardy1 peril1 risk1
endeavor1 endeavour1 enterprise1
endeavor1 endeavour1 strive1
endless1 eternal2 interminable1
endlessly1 infinitely2
endocrine1 hormone1
endogamy1 inmarriage1 intermarriage2
endorse2 indorse2
endowment1 gift2 talent1
endpoint1 termination2 terminus1
endurance2 survival1
enemy2 foe1 foeman1
energetic2 gumptious1 industrious2
energise1 energize2
energise2 energize1
energy2 vigor1 vigour1
enervate2 faze1 unnerve1 unsettle1
enforce1 implement2
enforced1 implemented1
engage1 pursue1
engage2 engross2
engagingly1 winsomely1
engineer1 technologist1
engineer2 mastermind1 orchestrate2
engineering2 technology2
engrave1 grave2 inscribe1
engraved1 etched1 graven2 inscribed2
engross1 engulf1 immerse2 steep1
engrossment2 preoccupancy1 preoccupation2
enhancer1 foil2
enigma1 mystery1
enigmatic1 enigmatical1 puzzling1
enjoin2 order1
enjoyable1 gratifying2 pleasurable1
enkindled1 ignited1 kindled1
enlace1 entwine2 interlace1 intertwine1 lace1 twine1
enlarged1 hypertrophied1
enlargement1 expansion1
enlightening1 illuminating1 informative1
enlightenment2 nirvana1
enlistee1 recruit2
enlisting1 recruitment1
enlistment1 hitch1
enliven2 liven1
enmesh1 ensnarl1
enmeshed1 intermeshed1
ennead1 nine1 niner1
ennoble2 gentle2
enormity1 outrageousness2
enormous1 tremendous1
enormously1 hugely1 staggeringly1 tremendously1
enormousness1 grandness2 greatness2 immenseness1 immensity1 sizeableness1 vastness1 wideness2
enounce1 enunciate1 pronounce1
enquire1 inquire1
enquire2 investigate2
enquiry1 inquiry2 query1 question1
enquiry2 inquiry1 research2
enrol1 enroll1 inscribe2 recruit1
enrollment1 enrolment1 registration1
enrollment2 registration2
enshrine1 shrine1
enshrine2 saint1
enshroud1 shroud1
ensnare2 entrap2 snare1 trammel1 trap2
ensue1 result1
entail1 mean2
entail2 implicate2
entailment1 implication1
entanglement1 web2
enter2 participate2
entering1 entrance2
enterpriser1 entrepreneur1
enterprisingness1 initiative1
enthrone1 vest1
enthrone2 throne2
enthusiast1 partisan2 partizan1
enthusiast2 fancier1
entice1 lure1 tempt2
enticement1 temptation1
enticement2 lure1
entire1 full2 total1
entire2 intact1 integral2
entireness1 entirety1 integrality1 totality1
entitle2 title1
entrance1 entranceway1 entryway1
entrant2 fledgeling1 fledgling1 freshman2 neophyte2 newbie1 newcomer1
entrench1 intrench1
entrenchment1 intrenchment1
entwine1 knit2
enumerate1 itemise2 itemize1
enumeration1 numbering1
enviousness1 envy1
environment2 environs1 surround1 surroundings2
environs2 purlieu1
envisage1 ideate1 imagine1
envision1 fancy1 image2 picture1 visualize1
envision2 foresee2
envisioned1 pictured1 visualised1 visualized1
envisioning1 picturing1
envy2 invidia1
epaulet1 epaulette1
ephemeral1 fugacious1 passing1 transient2 transitory1
epic1 epos2
epic1 heroic1
epic2 epical1
epicenter1 epicentre1
epicure1 epicurean1 foodie1 gastronome1 gourmet1
epigram1 quip1
epiphyseal1 epiphysial1
episodic2 occasional2
epistolary1 epistolatory1
epitome1 paradigm2 prototype1
epitomise1 epitomize1 typify1
epoch1 era1
equable2 placid2
equal2 rival1
equality2 equation2 equivalence1 par2
equally2 evenly1
equate1 liken1
equestrian1 horseman1
equip1 outfit1
equipped1 equipt1
equipped2 furnished1
eradicate2 exterminate2 extirpate1 uproot2
eradication1 obliteration2
erode1 gnaw2
eroded1 scoured1
eroding1 erosion1 wearing1
erose1 jagged2 jaggy1 notched2
erotic1 titillating2
err1 mistake2
erratic1 fickle2 mercurial1 quicksilver1
erratically1 unpredictably1
erroneously1 mistakenly1
erroneousness1 error2
error1 fault1 mistake1
erst1 erstwhile1 formerly1
erstwhile1 former2 onetime1 quondam1 sometime1
erudite1 learned1
erupt2 irrupt2
escalate1 intensify1
escape2 escapism1
escargot1 snail2
eschew1 shun1
escritoire1 secretaire1
especial1 exceptional2
especially1 particularly1 specially2
especially2 specially1
essay2 test1 try2
essence1 gist2 inwardness1 pith2 substance2
essential1 indispensable2
essential1 necessary1 necessity2 requirement2 requisite1
establish1 found1 launch1
establish2 found2 institute1
establishment2 institution1
esteem1 respect1
esteem1 respect2
esteem2 repute1
esteemed1 honored1 prestigious1
estimable2 respectable2
esurient1 famished1 ravenous1 starved2
eternally1 everlastingly1 evermore2 forever1
eternity1 infinity1
eternity2 timelessness1
ethics1 morality2 morals1
ethnic2 heathen1 heathenish1 pagan1
eulogise1 eulogize1
euphony1 music2
euphoria1 euphory1
evade1 fudge2 hedge1 parry2 sidestep1 skirt1
evaluate2 judge2
evaluation1 rating2
evaluation2 rating1 valuation1
evaluator1 judge2
evangelist1 gospeler1 gospeller1 revivalist1
evaporate2 vaporise1
evaporation1 vapor2 vaporisation1 vaporization2 vapour2
evenhandedly1 fair2 fairly2
evening1 eventide1
evensong1 vespers1
eventually1 finally1
everyday1 mundane1 quotidian1 routine1 unremarkable1 workaday1
everyplace1 everywhere1
evidence1 grounds1
evidence2 testify2
evident2 observable1
evidential1 evidentiary2
evil1 immorality2 iniquity1 wickedness1
evil2 vicious2
evildoer1 sinner1
evildoing1 transgression1
evilly1 wickedly1
evince1 express1
evocation2 summoning1
evocative1 redolent1 remindful1 reminiscent1 resonant2
evoke2 provoke2
evolution2 phylogenesis1 phylogeny1
ewer1 pitcher2
exacting1 fastidious2
exactly1 precisely1 properly2
exaggerate2 overdo1
exaggerated1 overdone1 overstated1
exaggerated2 magnified1
exaggeratedly1 hyperbolically1
exaggeration1 hyperbole1
exalt1 extol1 glorify1 laud1
exam1 examination2
examination1 scrutiny1
examiner2 inspector2
example1 instance2
exanimate1 lifeless1
exasperate2 incense2 infuriate1
exasperating1 infuriating1 maddening1 vexing1
excavate1 unearth2
exceed1 transcend1
exceed2 overstep2 top1 transcend2
exceeding1 exceptional1 surpassing2
excel1 surpass1
excellence2 excellency2
excellent1 fantabulous1 ripping2 splendid2
excellently1 famously2 magnificently1 splendidly1
except2 exclude1 omit1
exceptionable1 objectionable2
excerpt1 excerption1 extract2
excess1 extra1 redundant1 spare2 supererogatory1 superfluous2 supernumerary1 surplus1
excess1 nimiety1 surplus1 surplusage1
excess2 excessiveness1 inordinateness1
excessive1 inordinate1 unreasonable2
excessive2 extravagant1 exuberant2 overweening1
exchange1 interchange2
exchequer1 treasury1
excise1 expunge1
excitability1 irritability2
excitability2 excitableness1
excitant1 excitative1 excitatory1
excitant1 stimulant2
excitation1 excitement2 fervor2 fervour1 inflammation2
excite2 stimulate1
excitement1 exhilaration1
exclaim1 outcry2
exclaim2 proclaim2 promulgate1
exclaiming1 exclamation1
exclusive1 sole1
excogitate2 meditate1 mull1 muse1 ponder1 reflect2 ruminate2
excogitation2 innovation2 invention1
excommunicate1 unchurch1
excrement1 excreta1 excretion2
excruciate1 torment1 torture1
excruciate2 torture2
excursion1 jaunt1 junket2 outing1
excuse1 pardon1
excuse2 exempt2
executable1 feasible1 practicable2 viable1 workable1
executing1 execution1
exemplary1 model1
exemplification1 illustration2
exemplify2 illustrate1 instance1
exemplifying1 illustrative1
exempt2 nontaxable1
exemption1 freedom2
exercise1 exercising1 workout1
exercise1 exert1
exercise2 practice1 practise2
exercise2 usage1 use1 utilisation1 utilization1
exert2 wield1
exhaust1 fumes1
exhaust1 tucker1
exhausted1 fagged1 fatigued1 spent2
exhausted2 spent1
exhausting2 tiring1 wearing1 wearying1
exhaustive1 thorough2 thoroughgoing1
exhaustively1 thoroughly1
exhibition2 expo1 exposition2
exhort2 press2 urge1
exile1 expatriate1
exist2 subsist1
existent1 existing2
existent2 real1
existential1 experiential2
exit2 expiration2 passing2
exodus1 hegira2 hejira2
exogamy1 intermarriage1
exoneration2 vindication1
exorbitant1 extortionate1 outrageous2 steep2 unconscionable2 usurious1
exorcise1 exorcize1
expanse1 sweep1
expansive2 grand1
expansiveness1 expansivity2
expect2 require2
expectation1 outlook2 prospect2
expedience2 opportunism1
expel2 oust1
expend2 spend2
expendable2 spendable1
expending1 expenditure2
expenditure1 outgo1 outlay2 spending2
experienced1 experient1
experiment1 experimentation2
experiment2 experimentation1
experimental2 observational1
expertise1 expertness1
expiration1 expiry1 termination1
explain1 explicate1
explainable1 interpretable1
explicate2 formulate1
explicit1 expressed2
exploit1 feat1
exploitation2 using1 victimisation1 victimization2
exploited2 used2 victimised1 victimized1
exploiter1 user2
explorative1 exploratory1
explore1 research2
explosive2 volatile2
export1 exportation1
exposed2 uncovered1
exposit1 expound2
exposition1 expounding1
expositive1 expository1
expostulation1 objection1 remonstrance1 remonstration1
express2 utter1
expressed1 uttered1 verbalised1 verbalized1
expression1 face2 look1
expression2 reflexion2
expressionist1 expressionistic1
expressway1 freeway1 motorway1 pike1 superhighway1 throughway1 thruway1
expulsion2 extrusion2
exquisite1 keen2
exquisite2 recherche1
extemporaneous1 extemporary1 extempore1 impromptu1 offhand1 offhanded1 unrehearsed1
extemporise1 extemporize2 improvise1 improvize1
extemporize1 improvise2
extended1 lengthy1 prolonged1 protracted1
extenuate1 mitigate1 palliate1
extenuation1 mitigation2
extenuation2 mitigation1 palliation2
exterior1 outside1
exterior2 outside2
extermination2 liquidation2
external2 outside2
externally2 outwardly1
extinguish2 quench2
extort2 gouge2
extract1 infusion1
extralegal1 nonlegal1
extraneous1 impertinent2 orthogonal1
extraordinarily1 inordinately1
extrapolate1 generalise2 generalize1 infer2
extrapolate2 interpolate1
extravagant2 prodigal1 profligate1 spendthrift1
extravagantly2 lavishly1
extreme1 utmost1 uttermost1
extreme2 extremum1
extremely1 highly1
extremist1 radical1 ultra1
extremum2 peak1
exuberate1 exult2 jubilate2 rejoice2
exudate1 exude1 ooze2 transude1
exultant1 exulting1 jubilant1 prideful2 rejoicing1 triumphal2 triumphant1
exultantly1 exultingly1
exultation1 jubilance1 jubilancy1 jubilation1
exultation2 rejoicing2
eye1 eyeball1
eye1 oculus1 optic1
eyeball1 orb1
eyeglass1 monocle1
eyeglasses1 glasses1 specs1 spectacles1
eyeless2 sightless1 unseeing2
eyelid1 lid1 palpebra1
eyepiece1 ocular1
eyesight1 seeing2 sightedness1
fab1 fabulous1
fable1 fabrication1 fiction2
fabled1 legendary2
fabric2 framework2
fabricate2 invent2 manufacture2
fabricated1 fancied1 fictional2 fictitious1
fabricator1 fibber1 storyteller2
fabulous2 mythic2 mythical1 mythologic1 mythological1
fabulously1 fantastically1 incredibly2
facetiously1 jokingly2
facility1 installation2
facing2 veneer2
facsimile2 fax1
faction2 sect2
factory1 manufactory1 mill1
faculty1 module1
fade2 wither2
fadeout1 receding1
faerie1 faery1 fairy1 fay1 sprite1
faerie2 faery2 fairyland2
fag1 faggot1 fagot1 fairy2 nance1 poof1 poove1 pouf1 queer1
fail1 neglect2
fail2 miscarry1
failing1 weakness1
faineant1 indolent1 lazy2 slothful1
faint1 swoon1
fair1 funfair2
fair2 fairish1 reasonable2
fairly1 jolly1 middling1 moderately1 passably1 pretty1 reasonably1
faith1 religion1
faithfulness1 fidelity2
faithless1 traitorous1 treasonable1 treasonous1
fake1 postiche2 sham1
fake2 faker1 fraud2 imposter1 impostor1 pretender2 pseud1 pseudo1 sham2 shammer2
fake2 falsify2 fudge1 misrepresent2 wangle2
fake2 faux1 imitation1 simulated1
falconer1 hawker2
falderol1 folderal1 gimcrack1 gimcrackery1 nonsense2 trumpery2
fall2 tumble2
faller1 feller1 logger1 lumberjack1 lumberman1
fallible2 frail2 imperfect2
falloff1 slack2 slump1
falls2 waterfall1
false2 mistaken2
falsehood1 falsity2 untruth1
falseness1 falsity1
falsification2 misrepresentation2
falter1 faltering1 waver2
falter1 waver2
falteringly1 uncertainly1 unsteadily1
familial2 genetic1 hereditary1 inherited1 transmissible2 transmitted1
family1 household1 menage1
famish1 starve1
famishment1 starvation1
fan2 rooter1
fanaticism1 fanatism1 zealotry1
fanciful2 imaginary1 notional1
fancy1 illusion2 phantasy1
fanfare1 ostentation1
fanfare2 tucket1
fanlight2 skylight1
fantan2 parliament2 sevens1
fantasm2 phantasm2 phantasma2 phantom2
fantastic2 howling1 marvellous1 marvelous1 rattling1 terrific2 tremendous2 wonderful1 wondrous1
fantasy2 phantasy2
farce1 travesty1
farce2 forcemeat1
farcical1 ludicrous1
farewell2 parting1
farinaceous2 grainy1 granular1 granulose1 gritty1 mealy2
farmer1 granger1 husbandman1 sodbuster1
farmhand1 fieldhand1
farmland2 ploughland1 plowland1 tillage1 tilth2
farrago1 gallimaufry1 hodgepodge1 hotchpotch1 melange1 mishmash1 oddments1 ragbag1
fart1 farting1 flatus1
farthest1 furthest2
farthest2 furthest1
fascinate1 intrigue1
fascinate2 spellbind1 transfix1
fascinated1 hypnotised1 hypnotized1 mesmerised1 mesmerized1 spellbound1 transfixed1
fascist1 fascistic1
fashion1 manner1 mode1 style1
fashionable1 stylish2
fashionable2 stylish1
fast1 fasting1
fast2 tight1
fastball1 heater2 hummer2
fasten1 fix2 secure2
fastener2 fastening1 fixing2 holdfast1
faster1 quicker1
fastness1 speed2 swiftness1
fat1 fatten1
fatal2 fateful1
fateful2 foreboding1 portentous2
father2 forefather1 sire2
fatherland1 homeland1 motherland1
fathom1 penetrate2
fatigue1 jade1 tire1 weary2
fatigue1 tiredness1 weariness1
fatigue2 jade2 outwear2 tire2 weary1
faucet1 spigot2
fault2 flaw1
faultless1 impeccable1 incorrupted1
favorable1 favourable1
favorable2 favourable2
favorably1 favourably1
favored1 favorite2 favourite2 pet1 preferent1 preferred2
favorite1 favourite1
fear1 fearfulness1 fright1
fearless1 unafraid1
feasibility1 feasibleness1
feather1 plumage1
feather2 feathering1
feature2 lineament2
febricity1 febrility1 fever1 feverishness1 pyrexia1
febrile1 feverish2
feckless2 inept2
fecklessly1 ineptly1
fecund2 fertile2 prolific1
fecundate1 fertilise1 fertilize2
fecundity1 fruitfulness2
fecundity2 fertility2
federalise1 federalize2
federalize1 federate2
fedora1 homburg1 trilby2
feeble1 lame1
feed1 provender1
feel2 flavor1 flavour1 spirit2
feign2 sham1
feigning2 pretending1 pretense1
felicitous2 happy2
felicitousness1 felicity1
felicity2 happiness1
fell1 hide1
felon2 whitlow1
femininity1 muliebrity2
femoris1 femur1 thighbone1
fen2 fenland1 marsh1 marshland1
fence1 fencing1
feral1 ferine1 savage2
fermentation2 fermenting1 zymolysis1 zymosis1
ferocious1 fierce1 furious1
ferociously1 fiercely1
ferocity1 fierceness1 furiousness1 vehemence2 violence2 wildness2
fertilise2 fertilize1
fertiliser1 fertilizer1
fervency1 fervidness1 fervor1 fervour2
fervent2 fervid2
fervently1 fervidly1 fierily1
festal1 festive1 merry2
festinate1 hasten1 hurry2
festival2 fete2
fetching1 taking1 winning2
fetich1 fetish2 juju2 voodoo1
fetid1 foetid1 foul2 funky1 noisome2 smelly1 stinking2
fettered1 shackled1
feudal1 feudalistic1
feverish1 hectic1
fib1 tale2 taradiddle1 tarradiddle1
fiber1 fibre1
fiber2 roughage1
fiberglass1 fibreglass1
fibrous2 sinewy1 stringy2 unchewable1
fiddle1 goldbrick2 shirk1
fiddle1 violin1
fiddler1 violinist1
fiddling1 footling1 niggling1 petty2 picayune1 piddling1 piffling1 trivial1
fielder2 fieldsman1
fierce2 tearing1 vehement1
fig1 figure1
fight2 oppose2
figural1 figurative2
figurative1 nonliteral1
figurine1 statuette1
file1 register2
filiation1 lineage2
fill2 filling1
fille1 girl1 miss1 missy1
film1 movie1 pic1
filter1 filtrate1
filter2 permeate2
finagle1 wangle1
final2 net2
finally2 ultimately1
finances1 funds1
financial1 fiscal1
financing1 funding2
fine1 okay1
finical1 finicky1 picky1
fire2 firing1
fireman2 stoker2
fireplace1 hearth1
fireside2 hearth2
firework1 pyrotechnic1
firm1 firmly1 steadfastly1 unwaveringly1
firm1 house2
firm1 steadfast1 unbendable1 unfaltering1 unshakable1 unwavering1
firmly2 securely1
firmness2 resoluteness1 resolve1
fisher1 fisherman1
fisher2 pekan1
fishgig1 fizgig1 gig2 lance2 spear2
fishing1 sportfishing1
fishmonger1 fishwife1
fishy2 shady2 suspect1 suspicious2
fistfight1 fisticuffs1 slugfest1
fistful1 handful2
fit2 primed1 set1
fitful1 spasmodic2
fitness1 fittingness1
fitting2 meet1
fix1 jam2 mess2 muddle2 pickle2
fixed2 set2
fixedness1 immobility1 stationariness1
fixing1 mend2 mending2 repair1
fixture2 habitue1 regular1
fizzle1 hiss1 hissing1 hushing1 sibilation1
flag2 masthead1
flagellation2 flogging1 lashing1 tanning2 whipping1
flagellum1 scourge1
flail1 lam2 thrash1
flail2 thresh2
flamboyant1 showy1 splashy2
flamboyantly1 flashily2 showily2
flame1 flaming1
flannel2 washcloth1 washrag1
flash1 twinkle1 wink2 winkle2
flashy2 gaudy2 jazzy2 sporty2
flask2 flaskful1
flat1 level1 plane1
flat2 straight2
flatfoot1 patrolman1
flatness1 planeness1
flattened1 planate1
flaunt1 ostentate1 swank1
flautist1 flutist1
flavor2 sapidity1 savor1 savour1 smack2
flawless1 unflawed1
flawlessness1 perfection1
flaxen1 sandy1
fledgeling1 fledgling1
fledgeling2 fledgling2
fleece1 gazump1 hook2 overcharge1 plume1 rob2 soak2 surcharge2
fleece2 shear2
fleece2 sheepskin1
fleeceable1 gullible1
fleer1 fugitive1 runaway2
fleet1 swift1
fleeting1 fugitive1 momentaneous1 momentary1
fleetly1 swiftly1
fleshy1 overweight1
fleshy2 sarcoid1
flexibility1 flexibleness1
flexibility2 flexibleness2
flexible2 flexile1
flick2 leaf1 riff1 riffle2 thumb2
flicker1 flitter1 flutter2 quiver2
flicker1 glint1 spark1
flier1 flyer2
flight2 flying1
flimsy2 unconvincing1
fling2 spree1
flint1 flinty2 granitic1 obdurate2 stony2
flip1 impudent1 insolent1
flip1 somersault1 somersaulting1 somerset2 summersault1 summerset1
flip1 toss2
float2 swim2
floc1 floccule1
flocculent1 woolly1 wooly1
flog1 lash1 lather1 slash2 strap2 trounce1 welt1 whip1
floor1 flooring1
floor1 shock1
floor2 storey1
flora2 plant2
floral1 flowered1
florid2 rubicund1 ruddy1 sanguine2
flounder1 stagger2
flourish1 thrive1
flourish2 prosper1 thrive2
flout1 scoff2
flout2 gibe2 jeer1 scoff1
flouter1 jeerer1 mocker1 scoffer2
flow1 flowing1
flow1 flux1
flowering2 unfolding1
flu1 grippe1 influenza1
fluctuation2 variation1
fluid2 runny1
flump2 plank2 plonk1 plump2 plunk2
flunkey1 flunky1 lackey1
fluorescein1 fluoresceine1 resorcinolphthalein1
flushed1 rosy2
flushed2 reddened1
flux2 fluxion1
fly1 wing1
fly2 rainfly1
flying2 quick2
foam1 froth1
foaming2 foamy1 frothing1
fob1 fox1 trick1
focalisation2 focalization2 focusing2
fog2 fogginess1 murk1 murkiness1
foible1 idiosyncrasy1 mannerism1
foiling1 frustration2 thwarting1
foliage1 leaf1 leafage1
folio1 pagination1 paging2
folio2 leaf2
folk1 folks2
folk2 tribe1
follow2 postdate1
followers1 following1
following1 undermentioned1
folly1 foolishness1 unwiseness1
fondly1 lovingly1
fondness1 partiality1
food1 nutrient1
foodstuff1 grocery2
fool1 muggins1 sap2 saphead1 tomfool1
fool2 fritter1
foolhardiness1 rashness2 recklessness1
foolhardy1 rash2 reckless1
foolishly1 unwisely1
foolproof1 unfailing1
foot1 pes1
foot2 hoof1
footbridge1 overcrossing1
footfall1 footstep1
footing1 terms1
footle1 lallygag1 linger2 loaf2 loiter1 lollygag1 lounge2 lurk2 tarry1
footmark1 footprint1
footpath1 pathway2
footslog1 pad2 plod1 slog2 tramp2 trudge1
footslogger1 infantryman1
forage1 scrounge1
forage2 foraging1
foray1 maraud1 raid1
forbear2 refrain1
forbearance1 longanimity1 patience1
forbid2 foreclose1 forestall1 preclude1 prevent1
forbidden1 prohibited1 proscribed1 taboo1 tabu2 verboten1
force2 impel1
forceless1 unforceful1
forebode1 foretell2 predict1 prognosticate1
forecast1 prognosis1
forecaster1 predictor1 prognosticator1 soothsayer1
forecasting1 foretelling1 prediction2 prognostication2
forego2 foreswear1 forgo1 relinquish2 waive1
foreground1 highlight1 spotlight1
foreigner2 outsider1
foreknow1 foresee1 previse2
foreknowledge1 precognition1
foreland1 headland1 promontory1
foremost2 frontmost1
forenoon1 morn1 morning1
forepart1 front1
forerunner1 precursor2
forerunner2 harbinger1 herald2 predecessor2
foresight1 foresightedness1 foresightfulness1
foresight2 prospicience1
forest1 wood2 woods1
forest2 timberland1 woodland1
forewarning1 premonition2
foreword1 preface1 prolusion1
forfeit1 waive2
forge1 hammer2
forgetful1 unretentive1
forgetful2 unmindful1
forgiveness2 pardon1
forlornness1 loneliness2
form1 organise2 organize1
form2 kind1 sort1
formalise2 formalize2 validate1
formalised1 formalistic1 formalized1
formalised2 formalized2
formally1 officially2
formation2 shaping2
formidable2 redoubtable1 unnerving1
formula2 recipe1
formulation1 preparation2
forrad1 forrard1 forward1 forwards1 frontward1 frontwards1
fort1 garrison1
fort2 fortify2
fort2 fortress1
forte1 metier1 speciality1 specialty1
forth2 forward2 onward1
forthcomingness1 imminence1 imminency1 imminentness1 impendence1 impendency1
forthright1 forthrightly1 squarely1
forthwith1 immediately1 instantly1 straightaway1
fortify1 strengthen1
fortuitously1 fortunately1 luckily1
forty1 twoscore1
forwarding2 furtherance2
fossa1 pit2
fosterage1 fostering1
fosterage2 fostering2 nurture2 rearing2 upbringing2
founder1 laminitis1
founding1 initiation2 instauration1 origination2
foundry1 metalworks1
fountain2 outpouring1
fountainhead1 wellspring2
fountainhead2 headspring1
fourfold1 quadruple2
fourfold2 quadruple1 quadruplex1 quadruplicate1
foursome2 quadruplet1 quartet1 quatern1 quaternary2 quaternion1 quaternity1 tetrad1
foursquare1 square1
fourteen1 xiv1
fourth1 fourthly1
fourth1 quaternary2
fourth2 quarter1 quartern1
fowl1 poultry1
fractiously1 peevishly1 querulously1
fragment2 shard1 sherd1
fragmental1 fragmentary1
frailty2 vice1
frambesia1 framboesia1 yaws1
framework1 model1
frangipani1 frangipanni1
frantic1 frenetic1 frenzied2 phrenetic1
frantically1 madly1
frat1 fraternity1
fraternisation1 fraternization1
fraternise1 fraternize1
fray2 rub2 scratch1
freak1 monstrosity1
freckle1 lentigo1
free1 liberate2 loose1 release2 unloose1 unloosen1
free1 loose1
freehand1 freehanded1
freeing1 liberation1 release2
freeman1 freewoman1
freestanding1 separate2
freeze1 freezing1
freeze2 frost2
freight2 freightage2
freighter1 merchantman1
frenzied1 manic1
frenziedly1 hectically1
frequence1 frequency1 oftenness1
frequent1 patronise1 patronize2 shop2
frequenter1 patron1
frequently1 oft1 oftentimes1 ofttimes1
fresh1 freshly1 new1 newly1
fresher1 freshman1
freshly2 impertinently1 impudently1 pertly1 saucily1
freshness2 novelty1
fret1 fuss1 niggle1
fret1 lather2 stew1 sweat2 swither1
fretful2 querulous1 whiney1 whiny1
friction2 rubbing1
frightened1 scared1
frightened2 panicked1 panicky1 terrified1
frightful1 horrible1 horrifying1
frilled1 frilly1 ruffled2
fringe1 periphery1
fringe2 outskirt1
fringy1 marginal1
frisky1 kittenish1
frolic1 gambol1
frost1 hoar1 hoarfrost1 rime1
frost1 ice1
frosty1 glacial2 icy1 wintry2
froward1 headstrong1 wilful2 willful2
frown1 glower2
frown1 scowl1
frowsy1 frowzy1 slovenly1
frozen2 rooted1
fruitfully1 productively1 profitably1
frustrating2 frustrative1 thwarting1
fueling1 refueling1
fulfill2 satisfy1
fulfillment1 fulfilment1
fulfillment2 fulfilment2
full1 fully1
fumble1 grope1
fumble1 muff2
fume1 smoke1
fume2 smoke2
fun1 merriment2
function1 map2 mapping1
function1 operate2
function2 purpose2 use2
function2 serve1
functionary1 official1
fund2 store2
fundamental2 rudimentary1
fundamentalist1 fundamentalistic2
fundamentalist2 fundamentalistic1
funeral1 obsequy1
fungal1 fungous1
funnily1 oddly2 queerly1 strangely1
fur1 pelt1
furnish1 provide1 render2 supply1
furor2 furore2
furred1 furry1
furrow1 groove2 rut2
furrowed1 rugged2
furtive1 sneak1 sneaky2 stealthy1 surreptitious1
fury1 rage1
fuse2 fuze1 primer2 priming2
fusion1 merger2 unification1
fuss2 mother1 overprotect1
futile1 ineffectual2 meaningless2 otiose2 unavailing1
future1 futurity1 hereafter2
fuzz1 tomentum1
fuzzed1 fuzzy1
gabardine2 tweed2
gaffe1 gaucherie2 slip1 solecism1
gag1 jape1 jest1 joke1
gag1 muzzle2
gage1 game1 stake2
gage2 gauge1
gagman2 gagster1 gagwriter1
gaiety1 merriment1
gaiety2 playfulness1
gain1 increase1
gain2 profit2
gain2 win2
gainful1 paying1
gainfulness1 lucrativeness1 profitability1 profitableness2
gait1 pace1
gal1 gallon1
gallantry1 heroism1 valiance1 valiancy1 valor1 valorousness1 valour1
gallery2 veranda1 verandah1
gallous1 gibbet1
gallus1 suspender1
galvanic1 voltaic1
galvanic2 galvanising1 galvanizing1
galvanise1 galvanize1 startle1
gambit2 ploy2 stratagem1
gambling1 gaming1
gamboge2 lemon2 maize2
game2 gritty2 mettlesome2 spunky2
gamin1 throwaway1
gammon1 ham1 jambon1
gangling1 gangly1 lanky1 rangy1
gangling2 gangly2 lanky2
gangrene2 mortification2 necrosis1 sphacelus2
gangster1 mobster1
gaol1 immure1 imprison1 incarcerate1 jail1 jug1 lag2 remand2
gap1 spread2
gap2 opening1
gape1 gawk1 gawp1 goggle1
gape2 yaw1 yawn2
garbage1 refuse1 scraps1
garboil1 tumult1 tumultuousness1 uproar1
gardener1 nurseryman1
gardening1 horticulture1
garner1 granary1
gasbag1 windbag1
gasolene1 gasoline1 petrol1
gasp1 pant1
gauche1 unpolished2
gay1 homo1 homophile1 homosexual1
gay2 jocund1 jolly1 jovial1 merry1 mirthful1
gaze1 stare1
gear2 gearing1 geartrain1
gelatin2 jelly1
gem1 treasure2
gem2 gemstone1
gender2 sexuality1
generalisation1 generality1 generalization2
generalise1 generalize2
generalised1 generalized1
generally1 mostly2
generative1 productive2
generative2 procreative1 reproductive1
generosity1 generousness1
generosity2 unselfishness2
generously1 liberally2 munificently1
genetic2 genetical1 genic1
genitive1 possessive1
gentile1 heathen1 infidel1 pagan1
gentleman2 valet1
gentlemanlike1 gentlemanly1
gently2 mildly2
genu1 knee1
genuine2 unfeigned1
genuinely1 truly1
geographic1 geographical1
geographic2 geographical2
geologic1 geological1
geometric1 geometrical2
geometric2 geometrical1
germinal1 originative2 seminal2
gesticulate1 gesture1 motion1
gestural1 sign1 signed2
gestural2 nonverbal1
gesture2 motion1
getable1 gettable1 obtainable1 procurable1
getup1 outfit2
ghastly1 grim2 grisly1 gruesome1 macabre1
ghost1 specter1 spectre2 spook2 wraith1
ghost2 ghostwriter1
ghost2 haunt2 obsess1
ghoul1 graverobber2
gibbet2 pillory1
giddiness1 silliness2
gigantic1 mammoth1
giggle1 titter1
gilded2 glossy1 specious2
gimp1 hitch2 hobble1 limp1
gingiva1 gum2
gingko1 ginkgo1
gird2 girdle2
girlish1 schoolgirlish1
gladiator2 prizefighter1
glamor1 glamour1
glamorize1 glamourise1 romanticise1 romanticize1
glamorous1 glamourous1
glance1 glimpse1
glance1 glint2 peek1
gland1 secreter1 secretor1
glare1 glower1
glare2 glower1
glassed1 glazed2
glasshouse1 greenhouse1
glassless1 unglazed1
glassy2 glazed1
gleam1 gleaming2 lambency1
gleam1 glint1 glisten1 glitter1
gleam2 gleaming1 glimmer1
gleam2 glimmer1
glean1 harvest1 reap1
glee1 gleefulness1 hilarity1 mirth1 mirthfulness1
glee2 gloat1 gloating1
glibly1 slickly1
glibness1 slickness2
glimmer2 glimmering1 inkling1 intimation2
glisten1 glister1 glitter1
glistening1 sheeny1 shiny1
global1 world1 worldwide2
global2 globose1 globular1 orbicular2 spheric1 spherical2
globally2 internationally1
globe2 orb2
globosity1 globularness1 rotundity1 rotundness1 sphericalness1 sphericity1
gloom1 somberness1 sombreness1
gloom2 gloominess2 somberness2 sombreness2
gloomful1 glooming1 gloomy1
glorification1 glory1
glorification2 idealization1
glorious2 magnificent1
glory2 resplendence1 resplendency1
gloss1 rubric2
gloss2 glossary1
glossy1 slick2
glove1 mitt2
glow2 luminescence2
glowering1 glum2 moody1 morose1 saturnine2 sullen1
glowing1 radiance1
glue1 mucilage2
glue1 paste1
glued1 pasted1
gluey1 glutinous1 gummy1 mucilaginous1 pasty2 sticky1 viscid1 viscous2
glut2 oversupply1
glutton1 gourmand1 gourmandizer1 trencherman1
glutton2 wolverine2
gluttony2 gula2 overeating1
glycerin1 glycerine1 glycerol1
glycerolise1 glycerolize1
gnarl2 grumble2 murmur2 mutter2
gnarled1 gnarly1 knobbed1 knotted2 knotty2
goad1 prod2
goad1 spur2
goad2 goading1 prod1 prodding1 spur1 spurring1 urging1
goalless1 hitless2 scoreless1
goat2 laughingstock1 stooge2
gob1 mariner1 seafarer1 seaman1 tar2
godforsaken1 waste1
goiter1 goitre1 struma1 thyromegaly1
goldbricking1 shirking1 slacking1 soldiering2
golden2 halcyon2
goldsmith1 goldworker1
golfer1 linksman1
gone1 kaput1
goo1 gook1 goop1 guck1 gunk1 muck1 ooze1 slime1 sludge2
good2 goodness2
good2 soundly2 thoroughly2
goodish2 goodly1 sizable2 sizeable2
goofy1 silly1 wacky1 whacky1 zany1
goon2 hood1 hoodlum1 punk1 thug1 tough2 toughie1
gorgeously1 magnificently2 resplendently1 splendidly2
gossip2 scuttlebutt1
gout1 urarthritis1
govern1 regularise1 regularize1 regulate2
governance2 governing1 government2
grab2 snaffle1
grab2 snap1
grace2 gracility1
gracefully2 graciously1
gracelessly1 ungracefully1 ungraciously1 woodenly1
grade1 rank2 rate1
grade2 level2 tier1
graded1 ranked1 stratified1
gradient2 slope2
grading1 scaling1
grading2 leveling1
graduate1 postgraduate1
graining1 woodgraining1
gram1 gramme1
grammarian1 syntactician1
grammatic1 grammatical1
gramps1 grandad1 granddad1 granddaddy1 grandfather1 grandpa1
gran1 grandma1 grandmother1 grannie1 granny1 nan2 nanna1
grandeur2 magnanimousness1 nobility2 nobleness1
grandiloquent1 magniloquent1 tall2
grandiloquent2 overblown1 pompous1
grandiose2 hifalutin1 highfalutin1 highfaluting1
grandness1 importance2
granitelike1 granitic2 rocklike1
grant2 subsidisation2 subsidization2
grape2 grapevine2
grapevine1 pipeline1
graphic1 graphical2
graphite1 plumbago1
grapple2 grip2
grappler1 matman1 wrestler1
grappling1 wrestle1 wrestling1
grappling2 rassling1 wrestling2
grasping2 prehension1 seizing2
grate1 grating2
grateful1 thankful1
gratification1 satisfaction2
gratify1 satisfy2
gratify2 indulge2 pander1
gratifyingly1 satisfyingly1
grating1 gravelly2 rasping1 raspy1
gratingly1 harshly2 raspingly1
grave1 sculpt2 sculpture2
grave1 sedate2 sober2 solemn1
grave2 tomb1
gravely1 soberly1 staidly1
graven1 sculpted1 sculptured1
graveness1 gravity2 soberness2
gravestone1 headstone2 tombstone1
gravitation1 gravity1
gravitational1 gravitative1
gray1 grayish1 grey1 greyish1
gray1 grayness1 greyness1
gray2 grey2 grizzly1 hoar1 hoary1
graybeard1 greybeard1
greasy1 oily1 oleaginous2 sebaceous1
greatcoat1 overcoat1 topcoat1
greatest1 sterling1 superlative1
greatness1 illustriousness1
green1 greenish1
green1 viridity1
greenness1 verdancy1 verdure2
greensward1 sod1 sward1 turf1
greeting1 salutation2
gregariously1 sociably1
grievance1 grudge1
grieve1 sorrow1
griever1 lamenter1 mourner1 sorrower1
grievous2 heartbreaking1 heartrending1
grill1 grillroom1
grill2 grillwork2
grille1 lattice2
grim1 inexorable1 relentless1 stern2 unappeasable1 unforgiving2 unrelenting1
grin1 grinning1 smile1 smiling1
grinder1 hoagie1 hoagy1 sub1 submarine2 torpedo2 wedge2 zep1
grip2 handgrip1 handle1
gripe1 squawk2
groan1 moan1
groin1 inguen1
groom2 hostler1 ostler1 stableboy1 stableman1
grooming1 training1
groove2 rut2
gross2 receipts1 revenue1
grouch1 grumble1 scold2
ground2 reason1
groundball1 grounder1
groundbreaker1 innovator1 pioneer1 trailblazer2
groundlessness1 idleness2
group1 grouping1
group2 radical1
grove2 orchard1 woodlet1
growing1 growth1 maturation2 ontogenesis1 ontogeny1
growl1 growling2
growl1 rumble2
gruff2 hoarse1 husky2
grumble1 grumbling1 rumble1 rumbling1
grumble2 grumbling2 murmuring2 mutter2 muttering2
grunt1 oink1
grunter2 pig1 squealer2
guarantee1 vouch2
guarantee1 warranty1
guard2 ward1
guardianship2 keeping2 safekeeping1
guerilla1 guerrilla1 insurgent2 irregular1
guess1 imagine2 opine2 reckon1 suppose2 think2
guess2 guessing1 guesswork1
guess2 hazard1 venture2
guest1 invitee1
guidance2 steering1
guide2 lead1
guidepost2 signpost1
guilt1 guiltiness1
guiltless1 innocent1
guilty2 hangdog1 shamed1
guise1 pretence2 pretext2
gull2 seagull1
gulp1 quaff1 swig2
gulp2 gulping1
gulping2 guzzling1 swilling1
gum2 mumble2
gummed1 gummy2
gunfight1 gunplay1 shootout1
gunfire1 gunshot1
gunman1 gunslinger1 hitman1 torpedo1 triggerman1
gunpowder1 powder2
gush1 spirt1 spout1 spurt1
gusto1 relish1 zest1 zestfulness1
gutless2 spineless1
gutsiness1 pluck1 pluckiness1
gutter1 trough2
gym1 gymnasium2
gynaecologist1 gynecologist1
gyrate2 reel2 spin1
gyration2 whirling1
habit1 wont1
habitable1 inhabitable1
habituate1 use2
hackamore1 halter1
haemoglobin1 hemoglobin1
haemolytic1 hemolytic1
haemorrhoid1 hemorrhoid1 piles1
haemosiderin1 hemosiderin1
haggle1 haggling1 wrangle2 wrangling1
hagridden1 tormented2
hair2 hairsbreadth1 whisker1
hairdresser1 hairstylist1 styler1 stylist2
haired1 hairy1 hirsute1
halfhearted1 lukewarm2 tepid2
halfway1 midway1
hall1 hallway1
halt2 stop1
hamming1 overacting1
hammock1 hillock1 hummock1 knoll1 mound2
hamper1 shackle1
hand1 manus1 mitt1 paw2
handbag1 purse1
handbasin1 lavabo1 washbasin2 washbowl2
handclasp1 handshake1 handshaking1
handcraft1 handicraft1 handiwork1 handwork1
handful1 smattering1
handgun1 pistol1
handkerchief1 hankey1 hankie1 hanky1
handle1 manage2
handle2 treat1
handling2 manipulation2
handmaid1 handmaiden1 servant2
hands2 manpower1 men1 workforce1
handwriting1 script2
hang1 knack1
hangout1 haunt1 resort2
hangover1 katzenjammer1
hangover2 holdover1
hanker1 long1 yearn1
hankering1 yen1
hap1 happen1 occur1
haphazard1 haphazardly2
hapless1 miserable2 misfortunate1 pathetic1 piteous1 pitiable2 poor1
happening1 occurrence1 occurrent1
haptic1 tactile1 tactual1
haptically1 tactually1
harangue1 rant1 ranting1
harbor1 harbour1 haven2 seaport1
harbor1 nurse2
harbor2 harbour1
harbor2 harbour2
harden2 indurate2
hardened2 tempered1 toughened2
hardheaded2 practical2
hardiness1 lustiness1 robustness1
hardware2 ironware1
hardworking1 industrious1 tireless2 untiring1
hardy1 stalwart1 sturdy1
harebrained1 insane2
hareem1 harem1 seraglio1 serail1
harlotry1 prostitution1 whoredom1
harm1 hurt1 injury1 trauma1
harmonious2 symmetrical2
harmoniousness2 harmony1
harness1 tackle2
harry2 ravage1
harshness2 roughness2
haste1 hastiness1 hurriedness1 hurry2
haste2 rush1 rushing2
hasten2 hie1 hotfoot1 race1 rush1 speed1
hastily1 hurriedly1
hasty1 headlong1
hasty2 overhasty1 precipitant1 precipitate1 precipitous1
hatch1 hatching1
hatchway1 scuttle2
hate1 hatred1
hateful2 mean2
haul1 haulage1
hauling1 truckage2 trucking1
haunt1 stalk2
haunted1 obsessed1 preoccupied2
haunting1 persistent2
haven1 oasis2
havoc1 mayhem2
hawk1 huckster1 monger1 peddle1 vend1
hawker1 packman1 peddler1 pedlar1 pitchman2
hawking2 peddling1 vending1 vendition1
hawkish1 militant1 warlike1
hayfield1 meadow1
hayrick1 haystack1 rick2
hazardous1 risky1
headache1 worry1
headdress1 headgear1
header1 heading1
headfirst1 headlong1
headlamp1 headlight1
headlong2 precipitately1
headman1 headsman1
headmaster1 schoolmaster1
heady1 judicious1 wise2
heal1 mend2
healer1 therapist1
health1 wellness1
healthful2 sanitary1
heap2 pile1 stack2
hearsay1 rumor1 rumour1
heart2 pump2 ticker1
heartbeat2 instant1 jiffy1 trice1 twinkling1 wink1
heartening1 inspiriting1
hearty2 satisfying1
heat2 hotness1
heated1 het1
heater1 warmer1
heathenism1 paganism1
heating1 warming1
heave1 heaving1
heaven1 nirvana2 paradise1
heaviness1 weightiness2
heaving2 panting1
hebdomad1 week1
hedge1 hedgerow1
hedge2 hedging1
hedgehog1 porcupine1
heedless1 unheeding1
heedless2 reckless2
height1 tallness1
heir1 heritor1 inheritor1
heist2 holdup1 stickup1
helix1 spiral2
hell1 hellhole1 inferno1
hello1 howdy1 hullo1
helmetflower1 skullcap2
helpless1 incapacitated1
helplessly1 impotently1
helplessness1 impuissance1 weakness2
henceforth1 henceforward1
hepatoflavin1 lactoflavin1 ovoflavin1 riboflavin1
heptad1 septenary1 septet1 seven1 sevener1
herald1 trumpeter2
heraldic2 heraldist1
hereabout1 hereabouts1
hereafter1 hereinafter1 hereunder1
hereby1 herewith1
heretic1 misbeliever1
heretofore1 hitherto1
hermit2 recluse1 solitary2 solitudinarian1 troglodyte1
hesitance1 hesitancy1
hesitant1 hesitating1
hesitantly1 hesitatingly1
hesitate1 waffle1 waver1
hesitate2 pause1
hesitation1 vacillation1 wavering1
heterogeneous1 heterogenous1
heterogeneous2 heterogenous2
hex1 jinx2 whammy2
hexad1 sestet1 sextet2 sextuplet1 sise1 six1 sixer1
hickey1 pimple1 zit1
hide2 pelt2
hideous1 horrid2 horrific1 outrageous1
hideously1 horridly1 monstrously1
highjacker1 hijacker2
highjacker2 highwayman1 hijacker1
highland1 upland1
highness2 loftiness1
hike1 hiking1
hilarious1 uproarious2
hilariously1 uproariously1
hilum1 hilus1
hinder1 impede1
hint1 intimation1
hint1 suggest2
hip2 pelvis1
hiss1 siss2 sizz2
hiss2 whoosh2
historian1 historiographer1
histrionic1 melodramatic2
histrionics1 theatrical1
hit2 hitting1 striking2
hitchhike1 thumb1
hoarsely1 huskily1
hobby2 hobbyhorse2
hock1 pawn1
hodgepodge2 patchwork1
hogback1 horseback2
hokum1 meaninglessness1 nonsense1 nonsensicality1
hold1 keep1 maintain1
holding1 retention1
holiday1 vacation1
holidaymaker1 tourer1 tourist1
holiness1 sanctitude1 sanctity1
holler2 hollow2
holograph1 manuscript2
homecoming2 return2
homelike1 homely2 homey1 homy1
homemaker1 housewife1
homeowner1 householder1
homespun1 nubbly1 nubby1 slubbed1 tweedy1
homesteader1 nester1 squatter1
homeward1 homewards1
homicidal1 murderous1
homo2 human1
homogeneity1 homogeneousness1
homogeneous1 homogenous1
homogenise1 homogenize2
homophile1 queer2
hone2 perfect1
honest1 honorable1
honestness1 honesty1
honesty2 satinpod1
honker2 hooter1 nozzle2 schnoz1 schnozzle1 snoot2 snout2
honor1 honour1 reward1
honor2 honour1 laurels2
honor2 honour2 respect2
honorable2 honourable1
honorably1 uprightly1
honorably2 honourably1
hooliganism1 vandalism1
hoover1 vacuum1
hop2 hops1
hopeful2 promising2
horde1 host2
horizon1 skyline2
horizon2 purview1
horniness1 hotness2
horologe1 timepiece1
horologer1 horologist1 watchmaker1
hospital1 infirmary1
hosteller1 hotelier1 hotelkeeper1 hotelman1
hot2 raging1
hound1 hunt2
housebreaker2 housewrecker1
housecoat1 neglige1 negligee1 peignoir1 wrapper1
housekeeping1 housework1
houseman1 intern1 interne1
housing1 lodging1
hovel1 hut2 hutch2 shack1 shanty1
hover1 oscillate1 vacillate1
howitzer1 mortar1
howl1 howling1 ululation1
howl1 ululate1 wail1 yaup1 yawl1
howl2 wrawl1 yammer1 yowl1
hoyden1 romp2 tomboy1
hubby1 husband1
huddle1 powwow1
huffish1 sulky1
huffy2 mad1
huge1 immense1 vast1
huitre1 oyster2
hulk1 loom2 predominate2 tower1
hulk1 whale1
hum2 seethe1
humanise1 humanize1
humanism1 humanitarianism1
humanist1 humanistic2
humanist2 humanistic1
humanist2 humanitarian2
humanity2 humanness1 manhood2
humble1 lowly1
humbleness2 humility2
humbly1 meekly2
humdrum1 monotony1 sameness2
humdrum2 monotonous1
humidity1 humidness1
humor1 humour1
humor1 humour2 wit1 witticism1 wittiness1
humorist1 humourist1
humorous1 humourous1
humour1 mood1 temper2
hump1 hunch1
hunch1 intuition2 suspicion1
hunched1 stooped1 stooping1
hunger1 hungriness1
hunger2 thirst2
hungriness2 longing1 yearning1
hunter1 huntsman1
hunting2 search1
hurl2 hurtle2 lunge1
hurler1 pitcher1 twirler2
hurry1 zip2
hurrying1 scurrying1
hurt1 smart1
hurt1 wounded1
hurting1 pain1
hush1 stillness1
hush2 silence1
hushed1 muted1 subdued1
huskiness1 ruggedness1 toughness2
hyacinth1 jacinth1
hyaline1 hyaloid1
hyalinisation1 hyalinization1
hydrargyrum1 mercury1 quicksilver1
hydrated1 hydrous1
hydroxytetracycline1 oxytetracycline1
hymeneals1 nuptials1 wedding1
hyperactive1 overactive1
hyperaemia1 hyperemia1
hyperbolic1 inflated1
hypnotic2 mesmeric1 mesmerizing1 spellbinding1
hypnotise1 hypnotize1 mesmerise2 mesmerize2
hypoactive1 underactive1
hypoadrenalism1 hypoadrenocorticism1
hyponym1 subordinate2
hypophyseal1 hypophysial1
hypophysectomised1 hypophysectomized1
hypophysis1 pituitary1
hypothesis2 theory2
hysteric1 hysterical1
icebox1 refrigerator1
icon2 ikon1 picture1
ictus1 raptus1 seizure1
idea1 thought1
idealisation1 idealization2
idealised1 idealized1
idealogue1 theoretician1 theoriser1 theorist1 theorizer1
identical1 indistinguishable1
identical2 selfsame1
identify2 name2
identity1 individuality2
ideologist1 ideologue1
idiom1 parlance1
idiomatic1 idiomatical1
idle2 laze1 slug2
idleness1 idling1 loafing1
idler1 layabout1 loafer1
idly1 lazily2
idolise1 idolize1 revere1 worship1
ignorant1 nescient2 unlettered2
ignorant2 illiterate2
ignored1 neglected1 unheeded1
ill1 sick1
illation1 inference1
illative1 inferential1
illegitimate1 illicit2 outlaw1 outlawed1
illimitable1 limitless1 measureless1 unmeasured2
illness1 malady2 sickness1 unwellness1
illume1 illuminate1 illumine1 light1
illuminated1 lighted2 lit1
illusion1 semblance2
illusional1 illusionary1
illusionist1 seer1 visionary2
illusive1 illusory1
image2 persona2
imagery1 imagination2 imaging1
imagination1 imaginativeness1
imaginative1 inventive1
imaging2 tomography1
imbalance1 unbalance1
immaculate1 speckless1 spic1 spick1 spotless1
immaculate2 undefiled1
immanent1 subjective2
immaterial2 incorporeal1
immature2 young1
immediacy1 immediateness2
immediateness1 instancy1 instantaneousness1
immensely1 vastly1
immerse1 plunge1
imminent1 impendent1 impending1
immobilise2 immobilize2 pin1
immunity1 unsusceptibility1
imp2 monkey2 rapscallion2 rascal2 scamp1
impact2 wallop1
impacted1 wedged1
impartial2 unprejudiced1
impassable1 unpassable1
impassive1 stolid1
impatience1 restlessness2
impatient2 raring1
impede2 obstruct2 obturate1 occlude1
impediment2 impedimenta1 obstructer2 obstruction1 obstructor2
impel2 propel1
imperativeness1 insistence2 insistency1 press1
imperativeness2 instancy2
imperceptibly1 unnoticeably1
impermanent1 temporary1
impersonal2 neutral1
impertinent1 irreverent2 pert1 saucy1
imperviable1 impervious1
impetus2 impulsion2
impinging1 striking1
impious2 undutiful1
implanted1 ingrained1 planted1
implausibly1 improbably1 incredibly1 unbelievably1
implemental1 instrumental2 subservient2
implication2 significance2
implicative1 suggestive1
implicit1 inexplicit1
implicit2 unquestioning2
import1 importation2
import2 importee1
important2 significant1
importation1 importing1
importune1 insist2
impose2 inflict1
imposition1 infliction1
impossible2 inconceivable1 unimaginable1
impotence1 impotency1 powerlessness1
impotence2 impotency2
impoverishment1 poorness1 poverty1
imprecation1 malediction1
impregnability1 invulnerability1
impregnable1 inviolable2 unassailable1 unattackable1
impregnate2 saturate2
impregnation2 saturation1
impresario1 promoter2 showman2
impress1 strike2
impressionist1 impressionistic2
impressiveness1 magnificence1
improbable1 unlikely1
improbable2 unbelievable2 unconvincing2
impromptu1 spontaneously2
improper2 unlawful1
improperness1 impropriety1
improvised1 makeshift1
impudent2 overbold1 sassy1 saucy2
impulse1 urge1
impureness1 impurity2
inability2 unfitness2
inaccessible2 unobtainable1 unprocurable1
inaction1 inactiveness1 inactivity1
inactiveness2 inactivity2 inertia1
inadequacy2 insufficiency1
inadequate1 unequal2
inadequate2 jejune1
inadvertence1 oversight1
inadvertence2 inadvertency1 unmindfulness1
inadvertently1 unknowingly1 unwittingly1
inadvisable1 unadvisable1
inalterable1 unalterable1
inanimate2 nonliving1
inanition1 lethargy2 slackness1
inapplicable1 unsuitable2
inappropriate2 unfitting1
inappropriately1 unsuitably1
inaudible1 unhearable1
inaugural2 inauguration2
inaugural2 initiative1 initiatory1 maiden1
inauguration1 startup2
inauspicious1 unfortunate2
inauthentic1 unauthentic1
inbound1 inward2
inbuilt1 inherent1 integral1
incalculable2 untold1
incendiary2 incitive1 inflammatory2 instigative1 seditious1
incensed1 indignant1 outraged1 umbrageous2
incentive1 inducement1 motivator1
inception1 origination1
incertain1 uncertain1 unsure2
incident2 incidental1
incipience1 incipiency1
incisively2 precisely2
incitation1 provocation2
incitation2 incitement1
incite2 instigate1
inclination1 tendency1
incline1 slope1
incline1 tend1
incline2 ramp1
inclose2 insert2
incognizant1 unaware1
incommodiousness1 inconvenience1
incompatibility1 inconsistency1 repugnance2
incompetence1 incompetency1
incomplete1 uncomplete1
incomplete2 uncompleted1
incomprehensible1 inexplicable1
incomprehensible2 uncomprehensible1
inconsequent1 inconsequential1
inconspicuous1 invisible2
inconvenience2 troublesomeness1 worriment1
incorporate1 incorporated1 integrated1 merged1 unified1
incorporate1 integrate1
incorporation2 internalisation1 internalization1
incorrect1 wrong1
incorrectly2 wrong1 wrongly2
increasingly1 progressively1
incredible1 unbelievable1
incubus2 nightmare1
inculcate1 infuse1
inculcation1 ingraining1 instilling1
incumbency1 tenure1
incur2 obtain2 receive2
incursion2 penetration1
indebtedness1 liability2
indecent1 indecorous2 unbecoming1 uncomely1 unseemly1 untoward1
indecision1 indecisiveness1 irresolution1
indecision2 indecisiveness2
indecorous1 indelicate2
indefatigable1 tireless1 unflagging1 unwearying1
indefensible1 untenable1
indefinable1 undefinable1
indefinable2 indescribable1 ineffable1 unspeakable1 untellable1 unutterable2
indefiniteness1 indefinity1 indeterminacy1 indeterminateness1 indetermination1
indelible1 unerasable1
indentation1 indenture1
indentation2 pitting1
independence1 independency1
independently2 severally1
indescribably1 ineffably1 inexpressibly1 unspeakably1 unutterably1
indeterminate1 undetermined2
index2 indicant2 indicator1
indicant1 indication1
indicate2 point1
indicative2 indicatory1 revelatory1 significative1 suggestive2
indignation1 outrage1
indiscriminately2 promiscuously1
indissoluble1 insoluble1
indistinguishable2 undistinguishable1
indite1 pen1 write1
individual1 mortal1 person1 somebody1 someone1 soul2
individual1 single1
individualise2 individualize2 personalise1 personalize1
individualised1 individualized1 personalised1 personalized1
individualism1 individuality1 individuation2
individualist1 individualistic1
individually1 separately1 severally2 singly2
indocile1 uncontrollable2 ungovernable1
indolence1 laziness1
indoors1 inside1
inducement2 inducing1
inductance1 induction2
induction1 initiation1
indulgent2 lenient1
industrialisation1 industrialization1
industry2 manufacture1
ineffable2 unnameable1 unutterable1
ineffectively1 inefficaciously1
ineluctable1 inescapable1 unavoidable1
ineluctably1 inescapably1 inevitably2 unavoidably1
ineptitude2 worthlessness1
inerrable1 inerrant1 unerring1
inert2 neutral2
inevitability1 inevitableness1
inevitably1 necessarily2
inexcusable2 unforgivable1
inexorability1 inexorableness1 relentlessness1
inexpedient2 unwise2
inexperienced1 inexperient1
inexpressible1 unexpressible1
infamous1 notorious1
infect2 taint2
infected1 septic1
infectious1 infective2
infective1 morbific1 pathogenic1
infertile1 sterile1 unfertile1
infest1 overrun1
infest2 overrun2
infidelity1 unfaithfulness1
infiltration2 percolation1
infinite1 space1
infinite2 nonfinite1
infinitesimal1 minute1
infix1 insert1
inflame2 kindle1
inflamed2 reddened2
inflect2 modulate2 tone2
inflection1 inflexion1
inflection2 prosody1
inflexible2 sturdy2 uncompromising1
inflow1 influx1
inflowing1 influent1
info1 information1
informant2 witness1 witnesser1
informative2 instructive1
infraction1 infringement2 misdemeanor1 misdemeanour1 violation1
infrigidation1 refrigeration1
infringement1 violation2
ingeminate1 iterate1 reiterate1 repeat1 restate1
ingratiation1 insinuation2
ingratitude1 ungratefulness1
inhabit1 live1 populate1
inhalant2 inhalation2
inherent2 underlying1
inhibitory1 repressing1 repressive1
inhuman1 insensate2
iniquitous1 sinful1 ungodly1
iniquity2 injustice1 shabbiness2
initiate1 originate2
initiate2 pioneer2
initiate2 pundit1 savant1
injectant1 injection2
injure1 wound1
injured2 offended1 pained1
injustice2 unjustness1
inlet2 intake2
inmate2 inpatient1
innocence2 pureness2 purity2 sinlessness1 whiteness2
innovate1 introduce2
innovation1 invention2
innuendo1 insinuation1
inoculating1 vaccinating1
inoculation1 vaccination1
inquire2 wonder1
inquiring1 questioning1
inquisitive1 wondering1
inquisitor1 interrogator1
inquisitory1 probing1 searching1
insalubrious1 unhealthy2
insaneness1 lunacy1 madness1
inscription1 lettering1
insect2 louse2 worm2
insensible2 unaffected2
insert2 inset2
inshore1 onshore1 shoreward1
inside1 interior1
inside2 interior2
insidiously1 perniciously1
insight1 penetration2
insight2 perceptiveness1 perceptivity1
insignificant2 peanut1
insistence1 insisting1
insistent1 repetitive1
insolate1 sun2
inspissate2 thicken1
inst1 instant2
instal1 install1
instal2 install2
installation1 installing1
installment2 instalment1
instant1 instantaneous1
instant2 moment1
instantaneously1 instantly2
instigate2 prompt2
instillation1 instillment1 instilment1
institutionalise1 institutionalize1
institutionalised1 institutionalized1
institutionalised2 institutionalized2
instruct1 teach1
instructor1 teacher1
instrument2 tool2
instrumentalist1 musician1 player2
insubordinate2 resistive2
insubordination2 rebelliousness2
insubstantial1 unsubstantial1
insulant1 insulation2
insularism1 insularity1 insulation1
insulate2 isolate1
insuperable1 insurmountable2
insuperable2 unconquerable2
insupportable1 unjustifiable1 unwarrantable1 unwarranted1
insurgent1 insurrectionist1 rebel2
insurmountable1 unsurmountable1
insurrection1 rebellion2 revolt1 rising2 uprising1
intact2 inviolate1
integrity1 unity1 wholeness1
intellectual1 noetic1 rational2
intensity2 intensiveness1
intent2 purport1
intentional1 knowing2
interactive1 synergistic1
intercession2 intervention1
intercessor1 intermediary1 intermediator1 mediator1
interchange1 substitute1
interchangeable2 standardised2 standardized2
interconnect2 interlink2
interconnected1 interrelated1
interconnectedness1 interconnection1
interdependence1 interdependency1 mutuality2
interdependent1 mutualist1
interest2 sake1
interfere2 intervene1
interference1 intervention2
interim1 lag2 meantime1 meanwhile1
interiorise1 interiorize1 internalise1 internalize1
interjection2 interpellation2 interposition1
interlace2 interlock2
interlacing1 interlinking1 interlocking1 interwoven1
interlock1 mesh2
interlocking1 mesh2 meshing1
interloper1 intruder1 trespasser1
intermediate2 medium1
intermeshed2 meshed2
intermission2 pause1 suspension2
intermit1 pause2
internal2 intragroup1
interpret2 rede1
interpretative1 interpretive1
interpreter1 translator2
interpreting1 rendering2 rendition2
interracial2 mixed2
interrelatedness1 interrelation1 interrelationship1
interrogate2 question2
interrogation1 interrogative1
interspecies1 interspecific1
intertwine2 tat1
interweave1 weave1
intimate2 private2
intimately1 nearly2
intolerable1 unbearable1 unendurable1
intransigence1 intransigency1
intrigue1 machination1
intrinsic1 intrinsical1
introspective1 introverted1
intrude1 irrupt1
intrude2 trespass1
intuitive2 nonrational2 visceral2
inutility1 unusefulness1 uselessness1
invaluable1 priceless1
inveigh1 rail1
inventory2 stock2
invertebrate1 spineless2
investigating1 investigation2
investigation1 probe1
investigative1 investigatory1
investigator1 researcher1
investing1 investment1
invigorated1 refreshed1 reinvigorated1
invincible1 unbeatable2 unvanquishable1
inviolate2 sacrosanct1
invisible1 unseeable1
invitingly1 tantalizingly1
invocation1 supplication1
involuntariness1 unwillingness1
involuntary1 nonvoluntary1 unvoluntary1
involved2 mired1
involvement1 participation1
inward1 inwards2
inward2 inwards1
iodin1 iodine1
iodinated1 iodised1 iodized1
ionised1 ionized1
iota1 scintilla1 shred1 smidge1 smidgen1 smidgeon1 smidgin1 tittle1 whit1
irascibility1 spleen2
ire2 wrath2
iridescent2 nacreous2 opalescent1 opaline1 pearlescent1
ironic2 ironical1
ironist1 ridiculer1 satirist1
irony1 sarcasm1 satire1
irradiation2 ray1
irrationality1 unreason1
irreality1 unreality2
irreconcilable1 unreconcilable1
irregularity2 unregularity1
irresistible1 resistless1
irresistibly1 overpoweringly1 overwhelmingly1
irresoluteness1 irresolution2
irresponsibility1 irresponsibleness1
irrevocable1 irrevokable1
irrigate1 water1
irritably1 pettishly1 petulantly1 testily1
irritant1 thorn1
irritating2 irritative1
irritation2 pique2 temper1
isarithm1 isogram1 isopleth1
isle1 islet1
isolated1 stray1
isolationist1 isolationistic1
isosmotic1 isotonic1
isotropic1 isotropous1
issuance1 issuing1
issue1 publish2
issue2 supply2
italicise1 italicize1
itch2 urge2
itemise1 itemize2
itinerary1 route1
ivory1 tusk1
ivory2 pearl2
jab1 jabbing1 poking1 thrusting1
jab1 poke1
jabber1 rant1 rave2 spout2
jackanapes1 lightweight2 whippersnapper1
jactitate1 thrash2 thresh1
jade1 jadestone1
jaded1 wearied1
jagged1 jaggy2 scraggy2
jaguar1 panther1
jakes1 outhouse1 privy2
jam1 mob1 pile2 throng1
jammed1 packed1
jangle1 jingle1
jangling1 jangly1
jar2 jarful1
jar2 jolt1
jargon2 jargoon1
jaw2 yack1
jawbone1 jowl1 mandible1 mandibula1 submaxilla1
jealous2 overjealous1
jeep1 landrover1
jeer1 jeering1 mockery1 scoff1 scoffing1
jejune2 juvenile2 puerile2
jerk1 yank1
jerk2 jerking1 jolt2 saccade2
jerk2 twitch2
jest1 joke1
jest2 joke2
jesting1 jocose1 jocular1 joking1
jet1 pitchy1 sooty1
jet2 spirt1 spurt1 squirt2
jetting1 spouting1 spurting1 squirting1
jeweler1 jeweller1
jeweler2 jeweller2
jiggle1 joggle1 wiggle1
jimmy1 lever1 prise1 prize2 pry1
jingling1 jingly1
jitteriness1 jumpiness1 nervousness1 restiveness1
job1 occupation1
job2 subcontract1
jobber1 middleman1 wholesaler1
jog1 ramble1
jog2 lope1 trot1
joined1 united2
joker1 jokester1
jollify1 racket1 revel2 wassail1
jolt1 jounce1
jolted2 shaken1
jongleur1 minstrel1 troubadour1
jostle2 shove1
jot1 jotting1
jot2 mite1 soupcon1 tinge1
journey1 journeying1
journey1 travel2
joust1 tilt1
joy1 joyfulness1 joyousness1
joy1 rejoice1
joyride1 tool2
judge1 jurist2
judgement2 judgment1
judicatory1 judicature2 judiciary2
jug2 jugful1
juicy2 luscious1 lush2 voluptuous1
jukebox1 nickelodeon1
jumbal1 jumble2
jump2 leap2
jump2 startle2
juncture1 occasion1
junk1 scrap1 trash1
jurisprudence2 law1
juror1 juryman1 jurywoman1
jury2 panel2
justice1 justness2
justifiedly1 justly1 rightly1
justify1 vindicate1
justness1 nicety1
jut1 project2 protrude1
jutting1 projected1 projecting1 protruding1 relieved2 sticking1
karyon1 nucleus1
kayoed1 stunned2
keen1 lament1
keep1 livelihood1 sustenance2
keepsake1 relic2 souvenir1
kernel1 meat2
kerosene1 kerosine1
kerugma1 kerygma1
kettle2 kettleful1
kick1 kicking2
kick2 thrill1
kid2 kidskin1
kill1 killing2
killer1 slayer1
kilometer1 kilometre1 klick1
kinaesthetic1 kinesthetic1
kinaesthetically1 kinesthetically1
kinfolk1 kinsfolk1 phratry1 sept2
kingdom1 realm1
kip1 sleep1 slumber1
kisser2 phiz2 physiognomy1 smiler2 visage1
knap1 rap1
knave1 rapscallion1 rascal1 rogue1 scalawag2 scallywag2 varlet1
knead2 massage1
knee2 stifle1
kneecap1 kneepan1 patella1
knife1 stab1
knit2 plain2
knock1 knocking1
knock2 roast2
knockout1 severe2
knowingly1 wittingly1
knowledgeable1 learned2 lettered1
knuckleball1 knuckler1
laager1 lager1
lab1 laboratory1
label2 mark1 tag1
labeled1 labelled1 tagged1
labor1 labour1 proletariat1
labor1 labour2 tug2
labor2 toil1
labored1 laboured1 strained1
laborer1 labourer1
laborsaving1 laboursaving1
labyrinth1 maze1
lacelike1 lacy1
lacerate2 lacerated2 mangled1 torn1
lacy2 netlike1 netted1 webbed2 webby1 weblike1
lade2 laden2 load1
laden1 ladened1 loaded1
laden2 oppressed1
lag1 slowdown1
lagoon1 laguna1 lagune1
laic1 lay1
laity1 temporalty2
lam1 run2 scarper1 scat1
lambskin2 parchment2 sheepskin2
lament1 lamentation1 plaint2 wail1
lamentation2 mourning2
lamenting1 wailful1 wailing1
lampoon1 satirise1 satirize1
lance1 spear1
landholder1 landowner1
landslide2 landslip1
language2 speech2
lap2 lick2
lapidate1 stone1
lapidify1 petrify2
lapin1 rabbit2
lappet1 wattle1
lapsed1 nonchurchgoing1
larceny1 stealing1 theft1 thievery1 thieving1
largely1 mostly1
larn1 learn1
lascivious1 lewd2 libidinous1 lustful2
lash2 thong1
lassitude1 lethargy1 sluggishness1
lasting1 permanent1
lately1 latterly1 recently1
later1 posterior2
lateral1 sidelong2
latest2 modish1
lather1 soapsuds1 suds1
laugh1 laughter1
laughably1 ludicrously1 preposterously1 ridiculously1
laundry1 washables1 washing2
lavation1 wash2 washing1
lavatory2 washbasin1 washbowl1 washstand2
lave2 wash2
lavender1 lilac1
lavish1 munificent1 overgenerous1 unsparing1 unstinted1 unstinting1
lavish1 shower1
lavish2 lucullan1 plush1 plushy2
lavishness1 luxury2 sumptuosity1 sumptuousness2
lawfully1 legitimately1 licitly1
lawfully2 legally1
lawmaking1 legislating1 legislation2
laxity1 laxness2
laxity2 laxness1 remissness1
lay1 place1 position2 put1 set1
layman1 layperson1 secular1
lea2 ley1 pasture1 pastureland1
lead2 result2
leaden2 weighted1
leaders1 leadership2
leadership1 leading2
leading1 prima1 star1 starring1 stellar1
leading2 preeminent1
leakage1 outflow1
lean1 list2
lean1 thin2
leaning1 propensity1 tendency2
leanness2 spareness2 thinness2
lease1 letting1 rental1
lease1 rent1
leash1 tether1
leash2 tercet1 ternary1 ternion1 terzetto1 threesome1 tierce2 trey1 triad1 trine1 trinity1 trio1 triplet1 troika2
leaven1 leavening2
leaven2 leavening1
lech1 lecher1 letch1 satyr1
lechatelierite1 quartz1
lecherousness1 lust1 lustfulness1
lector2 lecturer1
ledge1 shelf2
ledger1 leger1
leech2 parasite2 sponger2
leer1 sneer1
leery1 mistrustful1 suspicious1 untrusting1 wary2
left2 leftover1 remaining1 unexpended2
lefthander1 lefty2 southpaw1
leftover1 remnant1
lefty1 southpaw2
legateship1 legation1
legerdemain1 magic2 thaumaturgy2
legibility2 readability2
legion1 numerous1
legitimate2 logical2
leitmotif1 leitmotiv1
lemonlike1 lemony1 sourish1 tangy1 tart1
lend2 loan1
lending1 loaning1
lengthening1 perpetuation1 prolongation1 protraction2
lengthiness1 prolongation2
lengthways1 lengthwise1 longitudinally2 longways1 longwise1
lens1 lense1
lento1 slowly2
lesion2 wound1
letter1 missive1
letup1 lull1
level2 unwavering2
levelheaded1 sound2
lewd1 raunchy2 salacious2
lexicon1 vocabulary2
liar1 prevaricator1
liberal1 liberalist1 progressive2
liberalise1 liberalize2
liberalise2 liberalize1
licence1 license1
licence2 license2
license1 permit1
lie1 prevarication1
lien2 spleen1
lieu1 stead1
life2 living1
lifelike1 pictorial2 vivid1
lifespan1 lifetime1
lifted1 upraised1
lifter1 weightlifter1
lifter2 shoplifter1
light1 lightly2
lighted1 lit2
lightness2 weightlessness1
likelihood1 likeliness1
likely2 probable1
likewise1 similarly1
lilting1 swinging1 swingy1 tripping1
limbo1 oblivion1
limelight1 spotlight1
limen1 threshold2
limitation1 restriction1
limitless2 unlimited1
limn2 portray2
limp1 wilted2
limpid2 pellucid1 transparent1
lineation1 outline1
lined2 seamed2
liner2 lining1
lingeringly1 protractedly1
lingual1 linguistic1
lingually1 linguistically2
linguist2 polyglot1
linguistics2 philology1
link1 nexus1
link2 linkup1
lino1 linoleum1
lionise1 lionize1
liquefied2 molten1
liquescent1 melting1
liquid2 liquidity1 liquidness1
liquid2 swimming1
liquidate1 neutralise1
liquidator1 manslayer1 murderer1
liquidator2 receiver2
lissom1 lissome1 lithe1 lithesome1 sinuous2 supple1
lissomeness1 litheness1 suppleness1
list1 listing1
listlessness2 torpidity2 torpidness1 torpor2
lit1 literature2
liter1 litre1
litigant1 litigator1
little1 small1
little2 slight1
littleness1 smallness1
littler1 smaller1
livable1 liveable1
live1 unrecorded1
liveliness2 sprightliness1
lively2 racy1
load2 loading2
loan2 loanword1
loath1 loth1 reluctant1
loathsome1 nauseating1 nauseous1 noisome1 queasy1 sickening1 vile2
loathsomeness1 lousiness2 repulsiveness1 sliminess2 vileness2
lobscouse1 lobscuse1 scouse1
lobsterback1 redcoat1
locale1 locus1 venue1
localisation1 localization2
localisation2 localization1 locating2
localism2 provincialism2 sectionalism1
locality1 neighborhood1 neighbourhood1 vicinity1
locally2 topically1
locate2 situate1
located1 placed1 situated1
lock2 mesh1
lock2 ringlet2 whorl2
locking1 lockup2
locomote1 move1 travel1
lodgement2 lodging2 lodgment2
loftiness2 majesty1 stateliness2
log2 logarithm1
log2 lumber2
logistic1 logistical1
loins1 pubes1
lone2 solitary1
loneliness1 solitariness1
lonely2 lonesome2
lonesome1 sole2
longevity2 seniority2
longingly1 yearningly1
look2 looking1
looker1 spectator1 viewer1 watcher1 witness2
looking1 sounding1
lookout1 picket1 scout1 sentinel1 sentry1
loosely1 slackly1
loot1 plunder1
looted1 pillaged1 plundered1 ransacked1
looting1 robbery2
lord2 master2 overlord1
loser2 nonstarter1
losings1 losses1
loudspeaker1 speaker2
lour1 lower2
lousiness1 pediculosis1
low1 moo1
lowball1 underestimate2
lowering1 sullen2 threatening2
lowly2 petty1 secondary2 subaltern1
loyal2 patriotic1
loyalist1 stalwart1
loyalty1 trueness2
lozenge2 pill2
lubricious2 lustful1 prurient1 salacious1
lucid1 luculent1 pellucid2 perspicuous1
luckless1 unlucky1
lucrative1 moneymaking1 remunerative2
lug1 tote1
luger2 slider2
lukewarm1 tepid1
lull2 quiet1
lumber1 timber1
lumbering1 ponderous1
luminance1 luminosity1 luminousness1
luminary1 notability1 notable1
lump2 puffiness1 swelling1
lumpen1 lumpish1
lunatic1 madman1 maniac1
lunatic1 moonstruck1
lunge2 passado1
lurch1 stagger1 stumble1
lurch2 pitch2
lurid2 shocking1
lurk1 skulk1
lush1 profuse1 riotous1
lust2 luxuria1
luster2 sheen1 shininess1
luxuriant2 luxurious1 sybaritic1 voluptuary1
luxuriously2 richly2
lxx1 seventy1
lyophilise1 lyophilize1
lyric1 lyrical2
lyric1 words2
lyricist1 lyrist1
lyssa1 madness2 rabies1
machinist1 mechanic1
maculation2 spotting1 staining2
madhouse1 nuthouse1 sanatorium2
madrona1 madrono1 manzanita2
maestro1 master1
mag1 magazine1
magic1 thaumaturgy1
magician2 necromancer1 sorcerer1 thaumaturge1 thaumaturgist1 wizard2
magnetic2 magnetised1 magnetized1
magnetics1 magnetism2
magnetise2 magnetize1
magpie2 scavenger2
maid2 maiden1
mailbox2 postbox1
mailman1 postman1
maimed1 wounded1
maintained2 retained1
maintenance1 upkeep1
majestic2 proud2
maker1 shaper1
malaise1 unease1 uneasiness2
male2 manful2 manlike2 manly2 virile2
malefic1 malevolent2 malign2
maleness1 masculinity1
malevolence2 malevolency1 malice2
malfunctioning1 nonfunctional2
malice1 maliciousness1 spite1 spitefulness1 venom2
malignance1 malignancy1
malignance2 malignancy2 malignity2
malinger1 skulk2
malingering1 skulking1
malleability1 plasticity1
mama1 mamma1 mammy2 mom1 momma1 mommy1 mum2 mummy1
mamilla1 mammilla1 nipple1 teat1 tit2
mammal1 mammalian1
man2 serviceman1
manage1 negociate1
mandate2 mandatory2
maneuver1 manoeuvre2
maneuver2 manoeuver1 manoeuvre1
maneuver2 manoeuvre1 tactic1 tactics2
maneuverability1 manoeuvrability1
manfulness1 manliness1 virility2
maniac1 maniacal1
manifold1 multiplex1
manifold2 multiply2
manipulator1 operator2
manse1 mansion2
manufacture2 manufacturing1
manufacturer2 producer1
manure1 muck2
marauder1 piranha1 predator1 vulture2
marbled1 marbleised1 marbleized1
marbleisation1 marbleising1 marbleization1 marbleizing1
marbles2 wits1
march2 marching1
mare2 maria1
marimba1 xylophone1
marinade1 marinate1
marine2 maritime1 nautical1
marionette1 puppet1
marital1 married2 matrimonial1
mark1 score1
mark2 marker2 marking1
marked1 pronounced1
market1 marketplace1
marketable2 merchantable1 sellable1 vendable1 vendible1
marketer1 seller1 trafficker1 vender1 vendor1
marketing1 merchandising1 selling1
marketplace2 mart1
marksman1 sharpshooter2
maroon1 strand1
marooned1 stranded1
marquee1 pavilion1
marquee2 marquise2
marred1 scarred2
marriage1 matrimony1 wedlock1
marriageable1 nubile1
marry2 splice2 wed2
martial1 soldierlike1 soldierly1 warriorlike1
martial2 warlike2
martyr1 sufferer2
marvel1 wonder2
marvellous2 miraculous1
marvellously1 marvelously1 superbly1 terrifically1 toppingly1 wonderfully1 wondrous1 wondrously1
massacre1 slaughter2
massive1 monolithic1
master2 overcome2 surmount1
mat1 matt1 matte1 matted2
mat2 matting2
matchwood1 splinters1
mate2 teammate1
mated2 paired1
materfamilias1 matriarch1
material1 stuff1
materialise1 materialize1
materialism1 philistinism1
materialism2 physicalism1
math1 mathematics1 maths1
mating1 pairing1
matter2 topic2
maturate1 mature1
maturation1 maturement1 ripening1
mature2 matured2
matureness1 maturity2
maunder2 mumble1 mussitate1 mutter1
maverick1 unorthodox1
maximal1 maximum1
maximise1 maximize2
maximise2 maximize1
maximum2 utmost1 uttermost1
maybe1 mayhap1 peradventure1 perchance2 possibly1
maze2 tangle2
meager1 meagerly1 meagre1 scrimpy1 stingy2
meal1 repast1
meander1 thread1 wind1
meandering1 wandering2 winding2
meaning1 pregnant2
meaning1 signification1
meaningless1 nonmeaningful1
meanness2 minginess1 niggardliness1 niggardness1 parsimoniousness2 parsimony2 tightfistedness1
meantime1 meanwhile2
measurable1 mensurable2
measure1 mensurate1
measure1 step1
measure2 quantify2
measure2 quantity1
measurement1 measuring1 mensuration1
mechanics2 mechanism2
mechanised1 mechanized2 motorized2
mechanised2 mechanized1
meddle1 tamper2
meddling1 tampering1
mediaeval1 medieval1
mediaeval2 medieval2
medial1 median2
mediate2 middle1
medicament1 medication1 medicine2
medley1 pastiche1 potpourri2
meek1 mild2
meg1 million1
melancholic1 melancholy1
melancholy2 somber2 sombre2
melee1 scrimmage2
melodic1 melodious2
melodious1 tuneful1
melody1 tune1
melt1 melting1 thaw1 thawing1
memento1 souvenir2
memo1 memoranda1 memorandum1
memorisation1 memorization1
memory2 remembering1
menace1 threat1
menagerie2 zoo1
mentality1 mindset1 outlook1
mention1 reference1
mention2 note1 observe2 remark1
meow1 mew1
meq1 milliequivalent1
merchandise1 product1 ware2
merchandise1 trade1
merchandiser1 merchant1
mercifulness2 mercy2
merciless1 unmerciful1
mercilessly1 pitilessly1 remorselessly1 unmercifully1
merely1 simply1
merge1 unify1 unite2
merit1 virtue2
meritable1 meritorious1
merrymaker1 reveler1 reveller1
mesomorphic1 muscular2
mess1 messiness1 muss1 mussiness1
messy1 mussy1
metabolic2 metabolous1
metabolise1 metabolize1
metal1 metallic1
metameric1 segmental2 segmented1
metamorphose1 transfigure2 transmogrify1
metamorphose2 transmute1
meteor1 meteoroid1
meteoric1 meteorologic1 meteorological1
meteoritic1 meteoritical1
meter1 metre1
methodicalness1 orderliness1
metro1 subway1 underground2
mettle1 nerve2 spunk2
mewl1 pule1 wail2 whimper1
mic1 microphone1 mike1
microbial1 microbic1
micrometeor1 micrometeorite1 micrometeoroid1
micrometeoric1 micrometeoritic1
micrometer1 micron1
microscopic1 microscopical1
microscopic2 microscopical2
microseism1 tremor2
micturate1 pee1 piddle2 piss1 urinate2 wee1
midday1 noon1 noonday1 noontide1
midriff1 midsection1
midst1 thick1
mightily2 mighty1 powerful1
migrate1 transmigrate2
milage1 mileage1
mildew1 mold2
milepost1 milestone1
milieu1 surroundings1
militarisation1 militarization1 mobilisation2 mobilization1
militia1 reserves1
milksop1 pansy2 pantywaist1 sissy1
millenary2 millennium1
milliliter1 millilitre1
millimeter1 millimetre1
mime2 pantomime1
min1 minute1
mincing1 prim1 twee1
mind1 nous2 psyche1
minelaying1 mining2
miner1 mineworker1
minimal1 minimum1
minimise2 minimize1
ministration1 succor1 succour1
minute2 moment2
minutes1 proceedings2 transactions1
miraculous2 providential1
mire1 morass1 quag1 quagmire1
mire2 slop2
mirky1 murky1 turbid1
mirky2 murky2
mirrorlike1 specular1
misanthrope1 misanthropist1
misapply1 misuse1
misapprehend1 misconceive1 misconstrue1 misunderstand1
misapprehension1 mistake2 misunderstanding2
misbehavior1 misbehaviour1 misdeed1
misbranded1 mislabeled1
miscalculate1 misestimate1
miscalculate2 misestimate2
miscalculation1 misestimation1 misreckoning1
miscall1 misname1
miscellaneous2 multifaceted1 multifarious1
misconduct2 mishandle2 mismanage1
misconduct2 wrongdoing2
misconstrual1 misconstruction1
miscreant1 reprobate1
miscue2 parapraxis1 slip2
misdirect2 misguide1 mislead1
miserable1 suffering2
miserableness1 misery1 wretchedness1
misfire2 miss2
misgiving1 qualm1 scruple2
misguided2 mistaken1
misidentify1 mistake1
misinform1 mislead2
misinterpret2 misread2
misinterpretation1 mistaking1 misunderstanding1
mislaid1 misplaced2
mislay1 misplace1
mismatched2 uneven2
mismated1 unsuited1
missile2 projectile1
missionary2 missioner1
mistily2 vaguely1
mistress2 schoolmarm1 schoolmistress1
mix1 premix1
mixer1 sociable1 social1
mob1 rabble1 rout1
mob2 syndicate1
mobbish1 moblike1
mobile1 nomadic1 peregrine1 roving1 wandering1
mobilisation1 mobilization2
mobilise1 mobilize2 rally2
mocker2 mockingbird1
mocking2 quizzical1 teasing1
mod1 modern2 modernistic1
model1 pattern1
model2 mold1 mould1
modeled1 sculptural2 sculptured2 sculpturesque1
moderateness2 moderation1
modernisation1 modernization1
modernise1 modernize2
modernise2 modernize1 overhaul2
modestness2 modesty1
modesty2 reserve1
modifier1 qualifier2
moisture1 wet1
mold1 mould2 stamp1
moldable1 plastic1
molded1 shaped1 wrought1
molder1 moulder1 rot1
molding2 moulding1
mollification2 pacification1
momentarily1 momently1
momentarily2 momently2
momism1 overprotection1 overshielding1
monarch1 sovereign1
monastic1 monk1
monitor1 supervise2
monkey1 tamper1
monkey2 potter1 putter2 tinker1
mono1 monophonic1
monologue1 soliloquy1
mononuclear1 mononucleate1
monopolisation1 monopolization1
monopolise1 monopolize1
monopolise2 monopolize2
monotone1 monotonic1
monotone2 monotonic2 monotonous2
monovalent2 univalent2
moonlight1 moonshine1
moonlit1 moony1
mop2 mow2 pout2
morally2 virtuously1
morgue1 mortuary1
moribund1 stagnant2
morphologic2 morphological1
mortician1 undertaker1
motif2 motive2
motility2 movement1
motionless1 static1
motivating1 motivative1 motive2
motivation1 motive1
motive1 motor2
motortruck1 truck1
mount2 wax2
mountainside1 versant1
mournful1 plaintive1
mouse2 shiner1
mousey1 mousy2
moustache1 mustache1
mouth1 speak1 talk2 verbalise2 verbalize2
mouton1 mutton1
move2 relocation2
mover2 proposer2
mucky2 muddy2
muffle1 stifle1 strangle2
muffled1 muted2 softened2
muffler1 silencer2
mule2 scuff1
mulishness1 obstinacy1 obstinance1 stubbornness1
multinomial1 polynomial1
multiplication1 propagation2
multiplicity2 numerosity1 numerousness1
mum1 silent2
munition2 ordnance1
murder1 slay1
murder1 slaying1
murder2 mutilate2
murmur1 murmuration1 murmuring1 mussitation1 mutter1 muttering1
murphy1 potato1 spud1 tater1
muscle1 musculus1
mush1 pulp1
mustached1 mustachioed1
mutant1 mutation1
mute1 tongueless2 unspoken1 wordless1
mutely1 silently1 taciturnly1 wordlessly1
mutual2 reciprocal1
mutuality1 mutualness1
myofibril1 myofibrilla1 sarcostyle1
myopic1 nearsighted1 shortsighted2
myopic2 shortsighted1 unforesightful1
mysterious2 mystic1 occult2 orphic2
mystery2 whodunit1
mystic2 mystical2
nagging1 shrewish1
naif1 naive1
nakedness1 nudeness1 nudity1
nameless1 unidentified2 unknown2 unnamed1
namely1 videlicet1
nanny1 nurse2 nursemaid1
napkin1 serviette1
narcotise1 narcotize1
narrate2 recount1
narration1 narrative1 story1 tale1
narration2 recital1 yarn1
narrator1 storyteller1
nasal1 rhinal1
nationalise1 nationalize2
nationalise2 nationalize1
nationalism1 patriotism1
nationalist1 nationalistic2
nationalist1 patriot1
nationally2 nationwide1
naturalised1 naturalized2
naturalistic1 realistic2
nauseated1 nauseous2 queasy2 sick2 sickish1
navigate1 voyage1
navigate2 pilot2
navigation1 pilotage1 piloting1
nearly1 nigh2 virtually2
neat1 orderly2
neb1 snout1
nebular1 nebulous2
necessarily1 needfully1
necktie1 tie1
needed1 needful1 required1 requisite1
nefarious1 villainous1
nefariousness1 ugliness2 vileness1
neglect1 omit2 pretermit2
neglectfulness1 negligence2
negligible2 paltry1 trifling1
negotiation1 talks1
neigh1 nicker1 whicker1 whinny1
neighbor1 neighbour1
neighbor2 neighbour2
neighborhood2 neighbourhood2
neighborliness1 neighbourliness1
neocortex1 neopallium1
neoplasm1 tumor1 tumour1
nerve1 nervus1
nerve1 steel1
nerves1 nervousness2
nestled1 snuggled1
net1 nett1
netherworld1 underworld2
neural2 neuronal1 neuronic1
neurologic1 neurological1
neuropsychology1 psychophysiology1
neurosis1 neuroticism1 psychoneurosis1
neurotic1 psychoneurotic1
neurotic2 psychoneurotic1
neutralisation1 neutralization2
neutralised1 neutralized1
neutrophil1 neutrophile1
new2 novel1
news1 tidings1
newsletter1 newssheet1
newsman1 newsperson1 reporter1
niceness1 politeness1
nicety2 nuance1 subtlety1
niche2 recess2 recession2
night1 nighttime1
nightdress1 nightgown1 nightie1
nightlong1 overnight1
nineteen1 xix1
nip1 pinch1 tweet2
nisus1 pains1 striving1
nobody1 nonentity2
nock1 score2
noctambulist1 sleepwalker1 somnambulist1
nodular2 nodulated1 noduled1
nodule2 tubercle2
nog1 peg1
noise1 resound2
nomenclature1 terminology1
nominal2 token1 tokenish1
nonachiever1 underachiever1 underperformer1
nonchalance1 unconcern1
nonconformist2 recusant1
nonetheless1 notwithstanding1 withal1
nonexempt1 taxable1
nongregarious1 nonsocial1 solitary2
noninterference1 nonintervention1
nonionic1 nonionised1 nonionized1 unionised1 unionized1
nonionic2 nonpolar1
nonliterary1 unliterary1
nonliterate1 preliterate2
nonmetal1 nonmetallic1
nonmigratory1 resident2
nonnatural1 otherworldly1 preternatural2 transcendental1
nonplused1 nonplussed1 puzzled1
nonrecreational1 paid2
nonsense1 nonsensical2
nonsubjective1 objective1
nontraditional1 untraditional1
nonvolatile1 nonvolatilisable1 nonvolatilizable1
noradrenaline1 norepinephrine1
norethandrolone1 norethindrone1
north1 northerly1 northward1 northwards1
northeast1 northeasterly2 northeastern1
northeast1 northeastward1
northeast2 northeasterly1
northerly1 northern2
northwest1 northwesterly2 northwestern1
northwest2 northwesterly1
nose1 poke2
notable2 noteworthy1 remarkable2
notably2 remarkably1 unco1 unusually1
notarise1 notarize1
note2 notice2
noticeably1 observably1 perceptibly1
notification1 presentment1
notional2 speculative2
novel2 refreshing2
novice1 novitiate2
noviciate1 novitiate1
nowadays1 present1
nowadays1 today1
nowness1 presentness1
nub2 stub2
nucleole1 nucleolus1
nudge1 prod1
null1 void1
numeral1 numeric1 numerical2
numeric2 numerical1
nurture1 raising2 rearing1
nurture2 parent1 rear2
nutritional1 nutritionary1
nympho1 nymphomaniac1
oath2 swearing2
obedience1 obeisance2
obediently1 yieldingly1
objectionable1 obnoxious1
objectiveness1 objectivity1
obliterate2 veil2
oblivion2 obliviousness1
oblivious1 unmindful2
obnubilate2 obscure2
obscenity2 vulgarism1
obscure1 vague1
observance1 observation2 watching1
observant2 observing1
obsessed2 possessed1
obstinate1 stubborn1 unregenerate1
occluded2 sorbed1
occult1 supernatural1
occupancy1 tenancy1
occupant1 occupier1 resident1
occupy2 reside2
ocean2 sea2
ocher1 ochre2
ocher2 ochre1
ocular1 ophthalmic2 optic1
ocular2 optic2 optical2 visual1
oddity2 queerness1 quirk1 quirkiness1
oddment1 remnant2
odor2 odour1 smell1
odoriferous2 perfumed2
offbeat1 quirky1
offence1 offensive1
offend1 pique1
offender1 wrongdoer1
offense2 umbrage1
offensive1 violative1
offer2 offering1
offer2 proffer1
officeholder1 officer2
offload2 unlade1 unload2
offprint1 reprint2 separate1
offsaddle1 unsaddle1
offspring1 progeny1
oilskin1 slicker1
oink1 squeal1
oldtimer1 stager2 warhorse2
omen1 portent1 presage2 prodigy2 prognostic1 prognostication1
omission1 skip2
omnipresent1 ubiquitous1
oncoming1 onset1
ooze1 seep1
ooze2 oozing1 seepage1
oozing1 oozy1 seeping1
opaque2 unintelligible2
open1 unfastened2
open2 outdoors1
opener2 undoer2 unfastener1 untier1
openmouthed1 popeyed1
operable2 operational2 usable2 useable1
operative2 surgical2
ophidian1 serpent1 snake1
opinion1 persuasion2 sentiment2
opinionated1 opinionative1
opossum1 phalanger1 possum2
opossum2 possum1
opponent1 opposing1
opportuneness1 patness1 timeliness2
opportunist1 opportunistic1 timeserving1
opposite2 paired2
oppositeness1 opposition2
opposition1 resistance1
oppress2 persecute1
oppression1 subjugation2
oppugn1 question1
optimal1 optimum1
oracle1 prophesier1 prophet1 vaticinator1
oral1 unwritten2
orange1 orangish1
orange2 orangeness1
orator1 rhetorician1 speechifier1 speechmaker1
orb1 orbit1 revolve2
orbiter1 satellite1
ordering1 ordination2
ordinance1 regulation1
organisation2 organization1
organisational1 organizational1
organiser1 organizer2
orient1 point2
orient2 orientate1
orientated1 oriented1
orifice1 porta1
origin1 root2 source1
originally2 primitively1
orison1 petition2 prayer2
orotund2 rotund2 round2
orthopaedic1 orthopedic1 orthopedical1
orthophosphate1 phosphate1
oscillate2 vibrate2
oscitance2 oscitancy2 yawn1 yawning1
ossify2 rigidify2
ostentation2 ostentatiousness1 pomposity1 pompousness1 pretentiousness1 puffiness2 splashiness1
ostentatious1 pretentious2
ostracise2 ostracize2
otiose1 pointless2 purposeless2 superfluous1 wasted1
outbalance1 outweigh2 overbalance1 preponderate1
outbound1 outward2
outcome1 resultant2
outdated1 superannuated2
outdo1 outgo1 outmatch1 outperform1 outstrip1 surpass2
outface1 outstare1
outing2 picnic1
outlast1 outlive1
outmaneuver1 outmanoeuvre1 outsmart2
outpost1 outstation1
output2 yield1
outright1 unlimited2
outsize1 outsized1 oversize1 oversized1
outstanding2 prominent1 salient1 striking2
outward1 outwards1
overappraisal1 overestimate1 overestimation1 overvaluation1
overarm1 overhand1 overhanded1
overburden2 overload2
overcoat2 overcoating1
overdrive2 overuse1
overemphasise1 overemphasize1 overstress1
overestimate1 overrate1
overestimate2 overestimation2 overrating1 overreckoning1
overestimate2 overvalue1
overextend1 overstrain1
overflow2 overspill2 runoff1
overhand2 oversewn1
overhaul1 overtake2
overhaul2 redevelopment1 renovation1
overladen1 overloaded1
overlay2 overlie2
overlooked1 unmarked2 unnoted1
overmaster1 overpower1
overpower2 overwhelm1 whelm1
overpowering1 overwhelming1
overrefinement1 straining2 twisting1
override1 overrule1 overthrow2
overriding1 paramount1 predominant2 predominate1 preponderant1 preponderating1
oversea1 overseas1
oversea1 overseas2
oversee1 superintend1 supervise1
overseer1 superintendent1
oversight2 superintendence1 supervising1 supervision1
oversimplification1 simplism2
oversimplification2 simplism1
overthrow1 subvert1
overtone2 partial2
overture2 preliminary2 prelude1
overturned1 upturned1
overwinter1 winter1
owing1 undischarged1
owner1 proprietor1
owner2 possessor1
ownership2 possession1
oxidate1 oxidise2 oxidize1
oxidate2 oxidise1 oxidize2
oxidation1 oxidisation1 oxidization1
oxidised1 oxidized1
pablum2 pap1
pace2 step2 stride2
pacing1 tempo1
package2 parcel1
packaging2 promo1 promotion1 publicity1
packing1 wadding1
pact1 treaty1
pad1 tablet2
paean2 pean1
paeony1 peony1
pageant1 pageantry2
pageant2 pageantry1
pail2 pailful1
pain2 painfulness1
painfully2 sorely2
painting1 picture2
pale2 pallid2 wan1
palette1 pallet1
pallid1 wan2
palm1 thenar2
palpitate2 quake1 quiver1
palpitation2 quiver2 quivering1 shakiness1 shaking2 trembling1 vibration2
pandar1 pander1 panderer1 pimp1 ponce2 procurer1
pander2 pimp1 procure2
pane2 paneling1 panelling1
paneled1 wainscoted1
pang1 stab1 twinge1
pang2 sting2
panic2 scare1
panorama1 view2 vista1
pant2 trousers1
panting2 trousering1
paperback1 softback1
papillary1 papillose1
parade2 promenade1 troop1
paragon1 perfection2
parakeet1 paraquet1 paroquet1 parrakeet1 parroket1 parroquet1
paralyse1 paralyze1
paralyse2 paralyze2
paranoiac1 paranoid1
paraphrase1 paraphrasis1
paraphrase1 rephrase1 reword1
parasol1 sunshade2
pare2 whittle1
parentage1 parenthood1
paring1 shaving2 sliver2
park1 parkland1
parlor1 parlour1
parlor2 parlour2
parlous1 perilous1 precarious2
paronomasia1 pun1 punning1 wordplay1
parsonage1 rectory1 vicarage1
part1 partially1 partly1
part2 portion2
partaker1 sharer1
participant2 player1
particular1 peculiar2 special1
particular1 specific1
particularise1 particularize1 specialise2 specialize2
partner1 spouse1
pass1 passing2
pass1 walk2
passage1 transition1
passementerie1 trim2 trimming2
passer1 passerby1
passion1 passionateness1
passionately2 stormily1 turbulently2
passive2 peaceful2
passiveness1 passivity2
passiveness2 passivity1
past1 yesteryear1
past2 preceding2 retiring2
pastelike1 pasty1
pat1 tap1
patch1 piece1
patch2 plot2
patchboard1 plugboard1 switchboard1
patched2 spotted1 spotty1
pate2 poll2
pathetic2 pitiable1 pitiful1
pathless1 roadless1 trackless2 untracked1 untrod1 untrodden1
pathologic2 pathological1
pathos1 poignancy2
patio1 terrace1
patristic1 patristical1
patrol1 police1
patroness1 patronne1
patronise2 patronize1 sponsor1
patter1 spatter2
patter1 spiel1
pattern2 practice1
pavement1 paving2
pavement2 paving1
payback2 vengeance1
payroll1 paysheet2
payroll2 paysheet1
pct1 percent1 percentage1
peaceable2 peaceful1
peaky1 spiky1
peal1 pealing1 rolling1
peal2 ring1
pecker2 peckerwood1 woodpecker1
pecs1 pectoral1 pectoralis1
pedagogic1 pedagogical1
pedagogy2 teaching1
peddler2 pusher2
pedestal1 stand1
pedunculate1 stalked1
pee1 piddle1 piss1 urine1 weewee1
pellet2 shot2
pelt2 pepper2
pemican1 pemmican1
penalisation1 penalization1 penalty1 punishment1
penalise1 penalize1 punish1
penance1 penitence1 repentance1
penchant1 predilection2 preference1 taste2
penciled1 pencilled1
penetrate1 perforate2
penetrating2 penetrative2
penitent1 repentant1
pensionary1 pensioner1
pensive2 wistful1
penstock2 sluice1 sluiceway1
peptidase1 protease1 proteinase1
perceived1 sensed1
percentage2 share1
percept1 perception1
perch1 roost1
perfidious1 punic2 treacherous2
perfidiousness1 perfidy1 treachery1
perforate1 perforated1 pierced1 punctured1
perfumed1 scented2
perfuse2 suffuse1
peril2 riskiness1
periodic1 periodical1
periodically1 sporadically1
permanence1 permanency1
permission2 permit2
permissiveness1 tolerance2
permutation1 substitution1 switch2 transposition2
permute1 transpose1
perpendicular2 vertical1
perquisite2 prerogative1 privilege2
persecutor1 tormenter1 tormentor1
persevere1 persist2
persistent1 relentless2
persona1 role2
personation2 portrayal2
personification2 prosopopoeia1
perspective1 view1
perspicacious1 sagacious1 sapient1
perspiration1 sudor1 sweat1
perspire1 sudate1 sweat1
perspirer1 sweater2
perusal1 perusing1 studying1
perverse2 wayward1
pestiferous2 pestilent2 pestilential1 plaguey1
petition1 postulation2 request1
petitioner1 requester1 suppliant1 supplicant2
petitioner2 suer2
pettiness2 puniness1 slightness1 triviality1
pharmaceutic1 pharmaceutical1
pharmaceutics1 pharmacy1
pharmacologic1 pharmacological1
pharynx1 throat1
phase1 stage1
phenothiazine1 thiodiphenylamine1
philharmonic1 symphony2
philosophic1 philosophical1
philosophic2 philosophical2
philosophise1 philosophize1
phonation1 vocalisation1 vocalism2 vocalization1 voice2 vox1
phone1 telephone1
phonemics1 phonology1
phonologic1 phonological1
photo1 photograph1 pic2
physiologic1 physiological2
pianissimo1 piano2
piano1 pianoforte1
piazza1 plaza1
pick2 picking1
pictorial1 pictural1
piecemeal1 stepwise1
pieplant1 rhubarb1
pier1 wharf1 wharfage2
piercingly2 shrilly1
piety1 piousness1
pig2 slob1 sloven1
pigboat1 sub2 submarine1
pigswill1 pigwash1 slop1 slops1 swill1
pilchard1 sardine1
piling1 spile1 stilt1
pillar2 tower2
pillbox1 toque2 turban2
pinafore1 pinny1
ping2 pink2
pink1 pinkish1
pink1 rap2
pinpoint2 speck1
pip1 shoot2
pip2 shoot1
pipage2 pipe2 piping2
pipe1 shriek1 shrill1
piquance1 piquancy1 piquantness1 tang1 tanginess1 zest2
piquant1 savory2 savoury2 zesty1
piquant2 salty1
pirate1 plagiariser1 plagiarist1 plagiarizer1
pit2 pock1 scar1
pitch1 sky1 toss1
pitchy2 resinous1 resiny1 tarry1
pithy1 sententious2
pitiless1 remorseless1 ruthless1 unpitying1
pitiless2 unkind2
pitilessness2 ruthlessness1
pivot1 swivel1
pixie2 pixy1 pyxie1
placard1 poster1 posting1
place1 spot1
placeable1 recognisable1 recognizable2
placid1 tranquil1 unruffled2
placidity2 serenity1 tranquility1
plait2 pleat1
plan1 program1
plane2 skim1
planet2 satellite2
planetal1 planetary1
planetary2 terrestrial2
plangency1 reverberance1 sonority1 sonorousness1 vibrancy1
plant1 works1
plash1 splash1
plash2 spatter1 splatter2 swash2
plasm2 plasma1
plastered1 slicked1
plastic2 pliant1
playact1 roleplay1
playfellow1 playmate1
playgoer1 theatergoer1 theatregoer1
playscript1 script1
plaything1 toy1
pleasance2 pleasure1
plebeian1 unwashed1 vulgar2
pledge1 plight2
pledged1 sworn1
plenitude1 plenteousness1 plentifulness1 plentitude1 plenty1
pleonastic1 redundant2 tautologic1 tautological1
pliancy1 pliantness1 suppleness2
plight1 predicament1 quandary1
plight2 troth2
plod1 plodding2
plough2 plow1
ploughing1 plowing1
ploughshare1 plowshare1
pluck1 tweak2
plug1 stopple1
plumbery1 plumbing2
plume2 pride1
plummet1 plump1
plunder2 sack1
plunk2 plunker1
pneumonic2 pulmonary1 pulmonic1
pocket2 pouch2 sac1 sack2
pod2 seedpod1
poesy1 poetry1 verse1
poetic1 poetical1
poignance1 poignancy1
poison1 toxicant1
pol1 politician2 politico1
polarisation1 polarization2
polarisation2 polarization1
polarise1 polarize1
polarise2 polarize2
pole1 punt2
polemic1 polemical1
polio1 poliomyelitis1
polish1 smooth2 smoothen2
polish2 refine1
polish2 refinement1
polished2 urbane1
polishing1 shining1
politic2 smooth2 suave2
pollex1 thumb1
polliwog1 pollywog1 tadpole1
polybutene1 polybutylene1
polyethylene1 polythene1
polymerisation1 polymerization1
pond1 pool2
pontiff1 pope1
pop1 protrude2
pop2 soda2 tonic2
populace1 public1
porc1 pork1
poriferous1 porous2
porosity1 porousness1
portentous1 prodigious2
portly1 stout2
portrait1 portraiture1 portrayal1
pose2 posture2
poser1 poseur1
posing1 sitting1
posit1 postulate1
posit1 situate2
posit2 state2 submit2
positiveness2 positivism2 positivity2
positivist1 positivistic1
positivist1 rationalist1
possibility2 possibleness1
possible2 potential1
postfix1 suffix1
potential1 potentiality1
potential2 voltage2
potently1 powerfully2
pothouse1 pub1 saloon2 taphouse1
potter2 putter1
pounce1 swoop1
pound2 quid1
pound2 ram1
pounding2 throb2 throbbing1
pour2 pullulate2 swarm2 teem2
powder1 powderise2 powderize2 pulverize1
powder1 pulverisation1 pulverization1
powdered1 powdery1 pulverised1 pulverized1
power1 powerfulness1
powerfully1 strongly2
practiced2 practised1
practician1 practitioner1
practise1 rehearse1
pragmatic1 pragmatical2
pragmatic2 pragmatical1
pragmatism2 realism1
prance1 sashay2 strut1 swagger1 tittup1
prance1 strut1 swagger2
preach1 prophesy2
preacher1 sermoniser1 sermonizer1
preaching2 sermon2
precariousness2 uncertainness1 uncertainty1
precaution1 safeguard1
precede2 predate2
precedence1 precedency1 priority1
precipitance1 precipitancy1 precipitateness1 precipitousness2 suddenness1
preciseness2 precision1
preconception1 prepossession2
precondition2 presumption1
precursory1 premonitory1
predetermined1 preset1
predictive1 prognostic1 prognosticative1
predilection1 preference2
predominance1 predomination1 prepotency1
predominance2 predomination2
predominantly1 preponderantly1
preexistent1 preexisting1
preface1 premise2
preferable1 preferred1
preferably1 sooner2
prehistoric1 prehistorical1
prejudicial2 prejudicious1
premier1 prime1
prepackaged1 prepacked1
preparation1 readying1
preparative1 preparatory1 propaedeutic1
prepare1 ready2
preparedness1 readiness1
prepubertal1 prepubescent1
prescience1 prevision2
presenter2 sponsor2
presently1 shortly2 soon1
preserve1 uphold1
presidency2 presidentship1
pressing1 urgent1
prestige1 prestigiousness1
presumably1 presumptively1
pretence1 pretension1
preternatural1 uncanny2
preventative1 preventive2
preventative2 preventive1
prey1 quarry1 target2
prey2 raven2
price2 terms2
prick2 twinge1
pricker1 prickle1 spikelet1 sticker1 thorn2
prickle2 tingle1
pride1 pridefulness1
priggish1 prim2 prissy1 prudish1 puritanical2 straightlaced1 straitlaced1 victorian2
prime2 undercoat1
primly1 prissily1
print1 publish1
privacy1 privateness2 seclusion1
privy1 secluded1
prize1 treasure1 value2
pro1 professional2
probationary1 provisional1 provisionary1 tentative1
procedure1 process1
proceeding1 proceedings1
proceeds1 takings1 yield2
process1 treat2
processed2 refined2
procreate1 reproduce2
procural1 procurance1 procurement1
procure1 secure1
procurer2 securer1
productiveness1 productivity1
prof1 professor1
proffer1 proposition2 suggestion2
proficiency2 technique2
proficient2 technical1
profits2 win2 winnings1
program1 programme2
program2 programme1
programing1 programming1 scheduling1
programing2 programming2
progressive2 reformist1
project1 task1 undertaking1
projectile2 rocket1
prole1 proletarian1 worker2
prolong1 protract1
prolong2 sustain1
promptly1 quick1 quickly2
promptly2 pronto1 readily2
promptness2 punctuality1
promulgated1 published2
prone2 prostrate2
propagandist1 propagandistic1
propeller1 propellor1
prophecy1 vaticination1
prophesy1 vaticinate1
prophetic1 prophetical1
propinquity1 proximity1
proportional1 relative2
proportionally1 proportionately1
propose1 suggest1
proprietary1 proprietorship1
prosperity2 successfulness1
protected2 saved2
protest1 protestation1
protozoan1 protozoon1
proved1 proven1
provider1 supplier1
province1 state1
province2 responsibility2
provision1 proviso1
provision1 purvey1
provision2 supplying1
prowler1 sneak2
prune2 rationalize2
psilosis1 sprue1
psyche2 soul1
psychiatric1 psychiatrical1
psychiatrist1 shrink1
psychic1 psychical1
psychic2 psychical2
psychopath1 sociopath1
psychopathic1 psychopathologic1 psychopathological1
psychotherapeutics1 psychotherapy1
ptyalise1 ptyalize1 spew1 spit1 spue1
publically1 publicly1
publicised1 publicized1
publiciser1 publicist1 publicizer1
pucker1 ruck2
puff1 whiff1
pull1 pulling1
pullulate1 swarm1 teem1
pulsate1 pulse1 throb2
pulsation1 pulse1 pulsing1
pumped1 wired2
punitive1 punitory1
puny2 runty2 shrimpy1
pup1 whelp1
pup2 puppy2
puppyish1 puppylike1
purdah1 solitude1
purely1 strictly1
pureness1 purity1
purge1 purging2
purge2 purging1
purification2 refining1
purify2 sanctify2
purl2 sough1
purple1 purpleness1
purple1 purplish1 violet1
purportedly1 supposedly1
purse2 wrinkle1
pursuance1 pursuit2 quest1
push1 pushing1
push2 thrust1
puss2 pussy2 pussycat2
putrefaction1 rot1
putrefaction2 rot2 rotting1
pycnotic1 pyknotic1
quad2 quadriceps1
quake2 tremor1
quaker2 trembler1
qualm2 queasiness1 squeamishness1
quash1 repress1 subdue1 subjugate1
quaver2 trill2 warble1
quavering1 tremulous1
quell1 squelch1
quenched1 satisfied2 slaked1
quest2 seeking1
quester1 searcher1 seeker1
questioning1 quizzical2
questioningly1 wonderingly1
questioningly2 quizzically1
quick1 speedy2
quicken2 whet1
quickie1 quicky1
quiesce1 quiet1 quieten1
quiet2 tranquility2 tranquillity1
quietly1 softly1
quietness1 soundlessness1
quietness2 quietude1 tranquillity2
quip2 sally1 wisecrack1
quit2 resign2
quittance2 repayment2
quivering2 vibration1
quotation2 quote2
rabble2 ragtag1 riffraff1
rachis2 spine1
rachitic1 rickety2
racialist1 racist1
racking1 wrenching1
racy2 robust2
radar1 radiolocation1
radical2 revolutionary1
radio1 radiocommunication1 wireless1
radio2 tuner2
raffishly1 rakishly1
rafter2 raftman1 raftsman1
rag1 shred2 tatter1
ragamuffin1 tatterdemalion1
rage1 ramp1 storm1
raggedly1 unevenly2
raggedness1 roughness1
rail1 railing1
railroad1 railway1
railroad2 railway2
railroader1 railwayman1 trainman1
rain1 rainfall1
rain2 rainwater1
rainproof1 waterproof1 waterproofed1
raja1 rajah1
rake2 slant2
rale1 rattle1 rattling1
rally2 rallying2
ramble2 range2 roam1 rove1 stray1 swan2 vagabond1 wander1
rambling1 sprawling1 straggling1 straggly1
rampant2 rearing1
rampantly1 wild1
rancid2 sour1
randomisation1 randomization1
range2 reach1
rap2 tap2
raper1 rapist1
rapid2 speedy1
rarefied1 rarified1
rarely1 seldom1
rasp1 rasping1
ratable1 rateable1
ratify1 sign2
rationalisation1 rationalization2
rationalisation2 rationalization1
rattler1 rattlesnake1
rattling1 real1
ratty2 shabby1 tatty1
raucous2 rowdy1
raucously2 rowdily1
ravel1 unravel2
reaching1 stretch2
react1 respond1
reactionary1 reactionist1
reactionary1 ultraconservative1
reactivity1 responsiveness1
readapt2 readjust1
reader2 subscriber2
realign1 realine1
realisation2 realization1
realism2 reality2 realness1
realize2 understand2
reanimate1 recreate1 revive2 revivify1 vivify1
reappraisal1 reassessment1 revaluation1 review1
rear1 rearward1
rearward2 reverse1
reasonable1 sensible1
reasonably2 sanely1 sensibly1
reasonless1 senseless1
reassess1 reevaluate1
reassign1 transfer1
rebel2 renegade1
reborn2 revitalised1 revitalized1
rebroadcast1 rerun1
rebuff1 slight1
rebuff1 snub2
rebuff2 repulse1
rebuff2 repulse1 snub1
rebuild1 reconstruct2
rebuke1 reprehension1 reprimand1 reproof1 reproval1
rebut1 refute1
recall1 recollect1 remember1
recap1 recapitulate1
recede1 retreat1 withdraw1
recessed1 sunken1
recharge1 reload1
reckoning2 tally2
reclaim1 repossess1
reclaimed1 rescued1
reclamation1 rehabilitation2 renewal1
recognised1 recognized2
recollection2 reminiscence2
recollective1 retentive1 tenacious1
recommencement1 resumption1
reconnoiter1 reconnoitre1 scout1
reconnoitering1 reconnoitring1 scouting1
reconstruct1 retrace2
recoup1 reimburse2
recoup2 recuperate1
recourse2 refuge2
recover1 regain1 retrieve1
recoverer1 rescuer2 saver1
recreation2 refreshment2
recurrent1 repeated1
recycle2 reprocess1 reuse1
red1 redness2
redeeming1 redemptive2 saving1
redemption1 salvation1
redo1 refashion1 remake1
redo2 remodel1
redress2 remediation1 remedy1
reducing1 reduction2
redundance1 redundancy2
reek1 smack2
reek2 stink2
reeking1 watery2
reenforce1 reinforce1
reenforcement1 reinforcement2
reenforcement2 reinforcement1
reestablish1 reinstate2
reexamine1 review1
ref1 referee1
referee2 reviewer1
refill1 replenish1
refilling1 replenishment1
reflectance1 reflectivity1
reflection2 reflexion1
reflexively1 reflexly1
reforge1 remodel2
refractory1 stubborn2
refuge1 safety2
refund1 repay1
refund2 repayment1
refurbish1 renovate2
refurbishment1 renovation2
regard1 respect1
regenerate1 renew1
regent1 trustee2
regime2 regimen1
register1 registry1
regnant1 reigning1 ruling1
regress2 retrovert1 revert1
regret1 repent2 rue1
regret1 ruefulness1 sorrow2
regretful1 sorry1
regroup1 reorganise1 reorganize2
regular2 veritable1
regulation2 rule1
regulative1 regulatory1
reharmonisation1 reharmonization1
rehearing1 relistening1
reincarnate2 renew2
reinforce2 reward2
reissue1 reprint1
reissue1 reprint1 reprinting1
rejoin2 retort1 riposte2
relentlessly1 unrelentingly1
relevance1 relevancy1
reliance1 trust2
religious1 spiritual1
religiously1 sacredly1
remain1 stay1
remainder1 residual1 residue2 residuum1 rest1
remarkable1 singular1
remarkably2 signally2 unmistakably2
remediate1 remedy1
remission1 remittal2 subsidence1
remission2 remitment1 remittal1 remittance1
remold2 reshape2
remotion1 removal1
rend1 rip1 rive1
rendering1 rendition1
rending1 ripping1 splitting1
renewing1 restorative1 revitalising1 revitalizing1 reviving1
renounce2 resign1 vacate1
rent2 rip2 tear2
renter1 tenant1
renunciation1 repudiation1
reorganise2 reorganize1
repay2 requite1
repeat1 repetition1
repeating1 repetition2
repel2 repulse2
repercussion1 reverberation2
repertoire1 repertory2
repetitious1 repetitive2
replace2 supersede1 supplant1
replacement1 replacing1
replete1 sate1 satiate1
repletion1 satiation1 satiety1
reportage1 reporting1
repose1 rest2
repositing1 reposition1 warehousing1
represent2 symbolise2 symbolize1 typify2
representative2 spokesperson1
reprieve1 respite1
reproach1 upbraid1
reproachfully1 reprovingly1
reptile1 reptilian1
repugnance1 repulsion2 revulsion1
reputation1 repute1
requital1 retribution1
reserve2 stockpile1
residual1 residuary2
resignation1 surrender1
resilience1 resiliency2
resilience2 resiliency1
resist2 withstand2
resolute2 unhesitating1
resolution1 resolve2
resolved2 solved1
resonant1 resonating1 resounding1 reverberating1 reverberative1
respectful2 reverential1 venerating1
respective1 various2
resplendent1 splendid1 splendiferous1
restart2 resume1
restless1 ungratified1 unsatisfied2
restrained1 reticent2 unemotional2
resume1 survey2
resupine1 supine1
resurgence1 revitalisation1 revitalization1 revival1 revivification1
resurrect1 upraise1
resuscitate1 revive1
retainer2 servant1
retaliation1 revenge1
retention2 retentiveness1 retentivity1
retentiveness2 retentivity2
reticular1 reticulate1
retire2 withdraw2
retool1 revise2
reunification1 reunion2
reunify1 reunite2
rev1 rpm1
reveal1 unveil2
revealing1 telling1 telltale1
revel1 revelry1
revengeful1 vengeful1 vindictive1
revenue2 taxation2
revere2 reverence1 venerate1
reverend1 sublime2
reverie2 revery1
reversal2 setback1
revetement1 revetment2
revile1 vilify1 vituperate1
revisal1 revise1 revision2
revitalise1 revitalize2
revolutionary2 rotatory1
revolutionise2 revolutionize1
revolve1 rotate1
revolved1 rotated1
reward1 wages1
rhino1 rhinoceros1
rhombohedral1 trigonal1
rhyme1 rime2
rhyme2 rime1
rhyme2 verse2
rhythmic1 rhythmical1
ribbing2 tantalization1 teasing1
ribbon1 thread2
rick2 sprain1 wrick1
rickety1 shaky1 wobbly1 wonky2
ridgepole1 rooftree1
riffle1 ripple1 rippling1 wavelet1
rig2 semi2
rigging1 tackle2
rightfully1 truly2
rigidification1 rigidifying1 stiffening2
rigorous1 strict1
rigorous2 stringent1
rill1 rivulet1 runnel1 streamlet1
ringing1 tintinnabulation1
rinse2 wash1
riot2 rioting1
rippled2 ruffled1
risky2 speculative1
rite2 ritual1
ritualise1 ritualize1
riverbank1 riverside1
road1 route2
roadside1 wayside1
roamer1 rover1 wanderer1
roar2 thunder2
roast1 roasted1
rock1 stone1
rock1 sway1
roll2 roster1
rolled2 rolling1 trilled1
romantic1 romanticist1 romanticistic1
romantic2 romanticist2
romanticise2 romanticize2
romanticist1 sentimentalist1
roofy1 rope2 rophy1
rooms1 suite2
roomy1 spacious2
rootle1 rout2
rosaceous2 rose1 roseate1
rose1 rosebush1
rotundity2 roundness1
rough1 roughly2
rough1 unsmooth1
rousing1 stirring1
rubberlike1 rubbery1
rubbish1 scrap2 trash1
rude1 unmannered1 unmannerly1
ruin1 ruination1
ruined2 sunk1 undone2
ruler1 swayer1
run1 tally1
run2 trial1
rundle1 rung2 spoke2
rundown1 summation1
rupture1 snap2 tear1
rush2 spate2 surge1 upsurge1
rust1 rusty2
rustle1 rustling2 whisper2 whispering1
rutabaga2 swede2
rutted1 rutty1
saccharify1 sugar1
saddle2 saddleback1
sadly1 unhappily2
sadness1 unhappiness1
sadness2 sorrowfulness1
sagely1 wisely1
sail2 sweep2
sailing1 seafaring1
sake2 saki2
salable1 saleable1
saleroom1 salesroom1 showroom1
salesgirl1 saleslady1 saleswoman1
saliva1 spit2 spittle1
sallow1 sickly1
sally2 sortie1
salute1 toast2 wassail2
salvage1 salve1 save1
salvage2 scavenge2
sample2 sampling2
sampler2 taster1
sand1 sandpaper1
saneness1 sanity1
sanguine1 sanguineous2
sanitation2 sanitisation1 sanitization1
sardonic1 snarky1
saree1 sari1
sashay1 sidle2
satiric1 satirical1
saunter1 stroll1
savageness1 savagery1
savor2 savour1 taste1
savory1 savoury1
sawbones1 surgeon1
sawbuck1 sawhorse1
say1 state1 tell1
scaled1 scaley1 scaly2
scamper1 scramble2 scurry1
scamper1 scurry1 scuttle1 skitter1
scanty2 skimpy2
scapular2 scapulary1
scarceness1 scarcity1
scathing1 vituperative1
scathingly1 unsparingly1
scattergun1 shotgun1
scattering1 sprinkling1
scheme1 strategy1
schizoid1 schizophrenic2
school2 schoolhouse1
schooldays1 schooltime2
science2 skill2
sclerosed1 sclerotic1
scoop1 scoopful1
scope2 setting2
scorch1 sear1
scorch2 sear2 singe2
score1 tally2
scoundrel1 villain1
scour2 scrub1
scouring2 scrub2 scrubbing1
scrabble2 scribble1
scrape1 scraping2 scratching1
scrawl1 scribble2
scrawny2 scrubby2 stunted1
screak2 screech2 skreak2 skreigh1 squawk1
screaky2 screechy1 squeaking1 squeaky1 squealing1
scream1 screaming1 screech2 screeching2 shriek1 shrieking1
scream2 screaming2 screech1 screeching1 shriek2 shrieking2
scream2 yell2
screen1 test2
screening1 showing1 viewing1
scrutinise1 scrutinize1
scuffle1 shamble1 shuffle1
sculpt1 sculpture1
sculptor1 sculpturer1
seahorse1 walrus1
sealing1 waterproofing1
seamless2 unlined2 unseamed2
seamy2 sordid1 squalid1
sear1 sere1 shriveled1 shrivelled1 withered2
search1 seek2
searching2 trenchant1
seasonable2 timely2
seasonableness1 timeliness1
seasoned2 veteran1
seated1 sitting1
sec2 secant2
secede1 splinter1
secernment1 secretion1
seclude1 sequestrate1
secrecy1 secretiveness2
sectional2 sectioned1
secular2 worldly1
secularise1 secularize1
secure1 unafraid2 untroubled2
sedate1 staid1
sedateness1 solemness1 solemnity1 staidness1
seeable1 visible1
segregated1 unintegrated2
segregationist1 segregator1
seismal1 seismic1
semiconsciousness1 stupefaction2 stupor2
seminarian1 seminarist1
semisynthetic1 synthetic1
semitransparency1 translucence1 translucency1
semitransparent1 translucent1
sense2 signified1
sensibilise1 sensibilize1 sensify1 sensitize1
sensitise1 sensitize2
sensitiveness2 sensitivity1
sensorial1 sensory2
sensual2 sultry1
sensualism1 sensuality1 sensualness1
sentimentalise1 sentimentalize2
sentimentalise2 sentimentalize1
separated2 spaced1
sequence2 succession1 successiveness1
serial1 series2
serologic1 serological1
server1 waiter1
settlement2 village1
seven1 vii1
seventeen1 xvii1
severance2 severing1
severely2 sternly1
sew1 stitch1
sewage1 sewerage1
sewing1 stitching1
sewing2 stitchery1
shade1 shadiness1 shadowiness1
shade1 shadow2
shade2 tint1
shadowed1 shadowy1 umbrageous1
shagged1 shaggy2
shaky2 shivering1 trembling1
shallowness1 superficiality1
shamble1 shambling1 shuffle2 shuffling1
shareholder1 shareowner1 stockholder1
shattered1 tattered2
shave1 shaving1
shaved1 shaven1
sheepherder1 sheepman2 shepherd2
sheepish1 sheeplike1
sheer2 unmingled1 unmixed1
shelterbelt1 windbreak1
shift2 transformation1 transmutation2
shifting2 shifty2
shinbone1 tibia1
shipshape1 trim2
shipway1 slipway1 ways1
shiver1 shudder2
shiver1 tremble1
shiver2 shudder1
shod1 shodden1 shoed1
shoddy2 sordid2
shoelace1 shoestring1
shooter1 taw2
shooting1 shot1
shop1 store1
shop2 workshop1
shopfront1 storefront1
shopkeeper1 storekeeper1 tradesman1
shore2 shoring1
shorthand1 stenography1 tachygraphy1
shouted1 yelled1
shouting2 yelling1
shovel2 shovelful1 spadeful1
showcase2 vitrine1
shrink1 shrivel1 wither1
shriveled2 shrivelled2 shrunken1 withered1 wizen1 wizened1
shudder2 tremor1
shuffle1 shuffling2
shut1 unopen1
shutout1 skunk2
sidetrack1 siding1
sideway1 sideways1 sidewise2
sigh1 suspiration1
sigh1 suspire1
sign1 subscribe2
signal1 signaling1
signal1 signalise2 signalize2
significant2 substantial1
silent1 soundless1
silver2 silvern2 silvery2
silvern1 silvery1
simper1 smirk1
simpleness1 simplicity2
simpleness2 simplicity1
sin1 sinfulness1
sin2 sinning1
sincerely1 unfeignedly1
sinew1 tendon1
sinewy2 tendinous1
sinful2 wicked2
singalong1 singsong2
singe1 swinge1
singer1 vocaliser2 vocalist1 vocalizer2
singing1 vocalizing1
singing2 tattle1
singlet1 undershirt1 vest2
singularity1 uniqueness1
sinuate1 sinuous1 wiggly1
sis1 sister1
sixteen1 xvi1
sixty1 threescore1
sizable1 sizeable1
skeet1 trapshooting1
sketch2 vignette1
skidder1 slider1 slipper2
skilfully1 skillfully1
skim2 skimming2
slacken1 slow2
slant2 weight2
slantingly1 slopingly1
slantways1 slantwise1
slat1 spline2
slate2 slating1
slave2 striver1
slaveholding1 slavery2
slavish2 submissive2
sleep1 slumber1
sleep2 sopor1
sleeper1 slumberer1
sleeplessness1 wakefulness2
sleepy1 sleepyheaded1
slender1 slim1 svelte1
slenderly1 slightly2 slimly1
slenderness2 tenuity1 thinness1
sleuth1 snoop1 spy2
slew2 slide1 slue2
slice1 slit1
slick1 slipperiness1
slide2 slither1
slip1 steal2
slippery1 slippy1
slippery2 tricky1
slipping1 slithering1
sliver1 splinter1
sliver1 splinter2
slivery1 splintery2
slop1 spill1 splatter1
slop2 slosh2 splash2 splosh2 squish1
sloppiness2 slovenliness1 unkemptness1
slouch1 slump1
slug1 swig1
sluggish1 sulky2
slumberous2 slumbery1 slumbrous2 somnolent1
smack1 thwack1
smallpox1 variola1
smartly2 vigorously1
smitten1 stricken2 struck1
smoke2 smoking2
smolder1 smoulder2
smolder2 smoulder1
smolderingly1 smoulderingly1
smooth1 smoothen1
smoothly1 swimmingly1
smother1 surround2
smothered1 stifled1 strangled1
smothering1 suffocating1 suffocative1
snap1 snarl1
snappish1 snappy1
snappy2 whipping1
sneakily1 surreptitiously1
sneaky1 underhand2 underhanded1
sneering1 snide1 supercilious2
snicker1 snigger1
sniff1 whiff1
sniff2 sniffle2
snip1 snippet1 snipping1
snivel1 sniveling1
snivel1 whine2
snore2 snoring1 stertor1
snow1 snowfall1
soak1 soakage1 soaking1
soar1 surge2
soberness1 sobriety1
sociability1 sociableness1
social1 societal1
socialise1 socialize1
socialise2 socialize2
socialised1 socialized1
socialist1 socialistic1
sodden1 soppy1
softness2 unfitness1
solace2 solacement1
soldiering1 soldiership1
soldiery1 troops1
solicitousness1 solicitude1
solid2 solidness1
solidity1 solidness2
solon1 statesman1
somehow1 someway1 someways1
someplace1 somewhere1
sonant1 voiced1
song1 vocal2
songster1 songwriter1
soph1 sophomore1
sophism1 sophistication2 sophistry1
soprano1 treble1
sore1 tender2
soreness1 tenderness2
southbound1 southward1
southeast1 southeastward1
southeast2 southeasterly2 southeastern1
southerly1 southern2
southerly1 southward1 southwards1
southwest1 southwestward1
sovereign2 supreme2
spacial1 spatial1
span1 traverse2
spare1 trim1
spark2 sparkle1 twinkle2
spatter1 spattering1 splatter1 splattering1 splutter1 sputter1 sputtering1
spatter2 spattering2 splashing1 splattering2
speak2 talk1
speaker1 talker1 verbaliser1 verbalizer1
speaking2 speechmaking1
spec1 specification1
specialisation2 specialization1
specialised1 specialized1
specialiser1 specialist1 specializer1
specialism2 specialization2
specify1 stipulate1
spectacularly1 stunningly1
spectrometry1 spectroscopy1
speed1 velocity1
spell2 tour2
spice2 zest1
spider2 wanderer2
spin2 twirl2 twisting2
spire1 steeple1
spiritual2 unearthly1
splanchnic1 visceral1
splash1 sprinkle2
splash2 stir1
splice1 splicing1
splutter2 sputter2
spoiled1 spoilt1
spoiled2 spoilt2
spongelike1 spongy1 squishy1
spongelike2 spongy2
sponsor1 supporter2
spontaneity1 spontaneousness1
spoon2 spoonful1
sporting1 sportsmanlike1 sporty1
sportsman1 sportswoman1
sprawl2 sprawling1
sprawl2 straggle2
spray2 spraying2
spread1 spreading1
spring1 springtime1
sprinkle1 sprinkling2
squad2 team1
squall1 waul1 wawl1
squalling1 squally1
squander1 waste1
squandered1 wasted2
square1 squarely2
squat1 squatting1
squeak2 squeaker2
squeeze1 squeezing1
squirm1 twist1 worm1 wriggle1 writhe1
stab2 thrust2
stabilisation1 stabilization2
stabilisation2 stabilization1
stabilised1 stabilized1
stabilising1 stabilizing1
stability1 stableness1
stable1 stalls1
stagily1 theatrically1
staginess1 theatricality1
stagnancy1 stagnation2
stained2 varnished1
staircase1 stairway1
stairs1 steps1
stalk2 stem2
stalwart2 stout1
stamina1 toughness1
stammer1 stutter1
stamp1 stomp1 stump2
standardise1 standardize2
standardise2 standardize1
standardised1 standardized1
standby2 understudy1
standpoint1 viewpoint1
stapes1 stirrup2
starvation2 starving1
starved1 starving1
statecraft1 statesmanship1
stately2 statuesque1
statesmanlike1 statesmanly1
staunch1 steadfast2 unswerving2
stay2 stick2
steadily2 steady1
steady1 sweetheart1 sweetie1 truelove1
steady2 unfluctuating1
stealer1 thief1
stealing2 stealth1
steam1 steamer1
steaming1 steamy1
steel2 sword1
step2 tread1
stereo1 stereophonic1
stereo1 stereophony1
stereotyped1 stereotypic1 stereotypical1
sterilise1 sterilize1
stiff2 stiffly1
stifling1 sultry2
stillness2 windlessness1
stimulant1 stimulating2
stimulant1 stimulation2 stimulus1
sting1 stinging1
stock1 stockpile1
stoic1 stoical1
stoicism1 stolidity2 stolidness1
stoop2 stoup2
storeroom1 stowage2
storeyed1 storied2
storm2 tempest1
stormy2 tempestuous1
straggler1 strayer1
straighten1 unbend1
strain1 strive2
strait2 straits1
strange1 unusual2
strangeness1 unfamiliarity1
strangle1 strangulate1 throttle2
strategian1 strategist1
strategic1 strategical1
straw2 strew1
streaked1 streaky1
stream1 watercourse2
streetcar1 tramcar2 trolley1
stress2 tenseness2 tension1
stressful1 trying2
stria1 striation1
strictly2 stringently1
stride1 tread1
string1 twine1
stringy1 wiry1
striped1 stripy1
strum1 thrum2
study1 survey1
stuff2 thrust2
stumble2 trip1
style1 title2
stylisation1 stylization1
sub1 substitute2
subaquatic1 subaqueous1 submerged2 submersed2 underwater2
subject1 theme1 topic1
subjection1 subjugation1
sublimely2 supremely1
submarine1 undersea1
submerge1 submerse1
submerged1 submersed1 underwater1
subordinate1 subsidiary1 underling1
subsidise1 subsidize2
subsidise2 subsidize1
subsidised1 subsidized1
subsister1 survivor1
subsoil1 undersoil1
substantial2 substantive1
substantiation2 validation1
substrate2 substratum1
suburb1 suburbia1
suburbanised1 suburbanized1
subvent1 subvention1 underwrite1
subversiveness1 traitorousness1 treason2
subway2 underpass1
suck1 sucking1 suction2
suer1 suitor1 wooer1
suffer2 sustain2
suffering2 woe1
sugariness1 sweetness1
suitability1 suitableness1
suitable1 suited1
sulfur1 sulphur1
sum1 summarise1 summarize2
sum2 summate1 tot1 total2
sum2 total2
summarise2 summarize1
summer1 summertime1
summon1 summons1
sun1 sunbathe1
sun2 sunlight1 sunshine1
sunbeam1 sunray1
sunburned1 sunburnt1
sundown1 sunset1
sunlit1 sunstruck1
sunshine2 temperateness1
sup1 swallow1
super1 superintendent2
superimpose1 superpose2
superior1 superordinate1
supernaturalism2 supernaturalness1
supersonic2 ultrasonic1
supplement2 supplementation1
supplemental2 supplementary2
surfactant1 wetter1
surge2 upsurge2
surly1 ugly2
surmise2 suspect1
surrender2 yielding1
susceptibility1 susceptibleness1
sustainment1 sustentation1 upkeep2
susurration2 voicelessness2 whisper1 whispering2
swab1 swob1
swaddle1 swathe1
swaggering2 swashbuckling1
swamp1 swampland1
swap1 switch2 swop1
sway2 swing2
sweeping2 wholesale1
sweet1 sweetly1
swelled1 vainglorious1
sweltering1 sweltry1
swerve1 swerving1 veering1
swerve2 yaw1
swim1 swimming1
swimsuit1 swimwear1
swinger2 tramp2
swirl1 twiddle1 twirl1 whirl1
swish1 swoosh1 swosh1
symbol2 symbolisation2 symbolization2
symbolic1 symbolical1
symbolise1 symbolize2
symboliser1 symbolist2 symbolizer1
symmetric1 symmetrical1
symmetricalness1 symmetry1
sympathise1 sympathize1
symphonic2 symphonious1
sync1 synchronize1
synchronal1 synchronic1 synchronous1
synchroneity1 synchronicity1 synchronisation1 synchronism1 synchronization1 synchronizing1 synchrony1
synergism1 synergy1
syntactic1 syntactical1
synthesise1 synthesize1
synthetic2 synthetical1
syrupy2 viscous1
systematic2 taxonomic1 taxonomical1
systematisation1 systematization1
systematise1 systematize1 systemise1 systemize1
table2 tabularise1 tabularize1 tabulate1
taboo2 tabu1
tacit1 understood2
tackle1 undertake2
tact1 tactfulness1
tactile2 tactual2
tag1 ticket2
tailboard1 tailgate1
talk1 talking1
tangible1 touchable1
tantalising1 tantalizing1
tantalising2 tantalizing2 tempting2
tape2 taping1
tapestry2 tapis1
tarp1 tarpaulin1
tatterdemalion1 tattered1
taunt1 taunting1 twit2
taut1 tight2
tautness1 tenseness1 tension2 tensity1
tax1 taxation1
taxi1 taxicab1
tea2 teatime1
teak1 teakwood1
teamster2 trucker1
tear1 teardrop2
teaspoon1 teaspoonful1
tedious2 verbose1 wordy1
teetotaler1 teetotalist1 teetotaller1
telecast1 televise1
telecasting1 television1
telegraph1 telegraphy2
telegrapher1 telegraphist1
telegraphically1 tersely1
telephone2 telephony1
tellurian1 telluric2 terrene1 terrestrial1
tenebrific1 tenebrious1 tenebrous1
ternary1 triple1 triplex1
terrify1 terrorise2 terrorize2
terrorise1 terrorize1
terry2 terrycloth1
test1 trial2 tryout1
tested1 tried1
tested2 tried2
testimonial2 tribute1
tetraiodothyronine1 thyroxin1 thyroxine1
thankless1 ungrateful1 unthankful1
thaw2 thawing2 warming2
theater1 theatre1
theist1 theistic1 theistical1
thence1 therefrom2
thence2 therefrom1 thereof2
thenceforth1 thereafter1
theodolite1 transit1
theologian1 theologiser1 theologist1 theologizer1
theoretic1 theoretical1
therapeutic2 therapeutical1
thermodynamic1 thermodynamical1
thermogravimetric1 thermohydrometric1
thermoregulator1 thermostat1
thieving1 thievish1
thin1 thinly2
thirst1 thirstiness2
thirteen1 xiii1
thirty1 xxx1
thoriated1 tittering1
thoughtless2 uncaring2 unthinking2
thread1 yarn2
threefold1 treble2 triple2
thrill2 tickle2
thud1 thump2
thyroid1 thyroidal1
thyrotrophin1 thyrotropin1
tick1 ticking1
tick2 ticktack1 ticktock1
ticker2 watch1
tickling1 tingling1
tidbit1 titbit1
tiddly1 tipsy1
tied1 trussed1
timekeeper1 timer2
timidity1 timidness1 timorousness1
timidity2 timorousness2
tinct1 tinge2 tint1
tincture2 trace2 vestige1
ting1 tinkle1
tippytoe1 tiptoe1
tire1 tyre2
tiredly1 wearily1
tissue1 weave2
titer1 titre1
tolbooth1 tollbooth1 tollhouse1
tollbar1 tollgate1
tonal1 tonic2
top2 upside1
topmost1 upmost1 uppermost1
topographic1 topographical1
topple1 tumble1
topple2 tumble2
torment1 torture2
tormenter2 tormentor2
tornado1 twister1
torpidity1 torpor1
tortuous2 twisting1 twisty1 voluminous2 winding1
totalistic1 totalitarian2
tottering1 tottery1
touch1 touching1
tournament1 tourney1
tow1 towage1
towboat1 tug2 tugboat1
toweling1 towelling1
town2 townsfolk1 townspeople1
towner1 townsman2
traceable2 trackable1
trachea1 windpipe1
traditionalism1 traditionality1
tragic1 tragical1
tragicomic2 tragicomical1
traitor1 treasonist1
trample1 trampling1
trample1 tread2
transcribe2 transliterate1
transfer1 transferral1 transportation2
transfer2 transferee2
transform2 transmute2 transubstantiate2
transience1 transiency1 transitoriness1
transit2 transportation1
transmission1 transmittal1 transmitting1
transmutation1 transubstantiation2
transpirate1 transpire1
transversally1 transversely1
transvestism1 transvestitism1
travel1 traveling1 travelling1
traveled2 travelled1
traveler1 traveller1
travelog1 travelogue1
treadmill2 treadwheel1
treble2 triple1
triad2 triple2
triangle1 trigon1 trilateral1
triangular2 trilateral2
trichromatic1 trichrome1 tricolor1
trifle2 triviality2
trim1 trimness1
triumph1 victory1
triumphant2 victorious2
tropic1 tropical1
truculence1 truculency1
trueness1 truth2 verity1
trustworthy1 trusty1
tub2 vat2
tube1 tubing1
tuft1 tussock1
tuition2 tutelage1 tutorship1
tularaemia1 tularemia1 yatobyo1
tumult2 turmoil2
tungsten1 wolfram1
turbinal1 turbinate1
turbulence1 turbulency1
turmoil1 upheaval2
turn2 turning1
twelvemonth1 year1
twine2 wrap2
twinkle2 winkle1
type1 typewrite1
type2 typecast2
typewriting1 typing1
typographic1 typographical1
ulcer1 ulceration1
unaccountable1 unexplainable1
unachievable1 unattainable1 undoable1 unrealizable1
unadapted2 unadjusted2
unaltered1 unchanged2
unambiguity1 unequivocalness1
unambiguous2 unequivocal1 univocal1
unambiguously1 unequivocally1
unambiguously2 uniquely1
unanswered1 unreciprocated1 unrequited1
unanticipated1 unforeseen1
unappealing1 unlikable1 unlikeable1 unsympathetic2
unappreciated2 unsung2 unvalued1
unassisted1 unbacked1
unasterisked1 unstarred1
unattached2 uncommitted2
unauthorised1 unauthorized1
unauthorised2 unauthorized2 wildcat2
unawareness1 unknowingness2
unbarred1 unbolted1 unlatched1 unlocked1 unsecured1
unbeaten1 unconquered1 unvanquished1
unbrace1 unlace1 untie1
unbuttoned2 unlaced2
unchained1 unfettered1 unshackled1
unchallenged1 undisputed1 unquestioned1
uncloak1 unmask1
uncoerced1 unforced1 willing2
unconditional1 unconditioned2
undaunted1 undismayed1 unshaken1
undefined1 vague2
undependable1 unreliable2
undependable2 unreliable1
undepicted1 unpictured1
underarm1 underhand1 underhanded2
underbrush1 undergrowth1 underwood1
underclothes1 underclothing1 underwear1
undercurrent1 undertone2
undercurrent2 undertide1
underestimate1 undervalue1
undergrad1 undergraduate1
underline2 underscore2
undeserving1 unworthy2
undesirable1 unwanted2
undeveloped2 unexploited1
undiminished1 unrelieved1
undiscovered2 unexplored1
undo2 unmake1
undoing2 unfastening1 untying1
uneconomic1 uneconomical2
uneconomical1 wasteful1
unequaled1 unequalled1 unique1 unparalleled1
unevenness1 variability2
unexpressed1 unsaid1 unspoken2 unstated1 unuttered1 unverbalised1 unverbalized1 unvoiced2
unfair1 unjust1
unfathomed1 unplumbed1 unsounded1
unfavorable1 unfavourable1
unfavorable2 unfavourable2
unhallowed1 unholy1
unharmed1 unhurt1 unscathed1
unheated1 unwarmed1
uniformity2 uniformness1
unimaginative1 uninspired2 uninventive1
unimpeachably1 unquestionably1
uninfluenced1 unswayed1 untouched2
uninitiate1 uninitiated1
unintentional2 unplanned2 unwitting1
universalise1 universalize1
universalist1 universalistic1
unknot1 unpick1 unravel1 unscramble2 untangle2
unlovely1 unpicturesque1
unmatched1 unmated2 unpaired1
unnecessary1 unneeded1
unobservant1 unseeing1
unobserved1 unseen2
unostentatious1 unpretending1 unpretentious2
unpaid2 volunteer1
unploughed1 unplowed1
unpredictability2 volatility2
unrecognisable1 unrecognizable1
unrecognised1 unrecognized2
unrecognised2 unrecognized1
unreflective1 unthinking1 unthoughtful1
unregretful1 unregretting1
unresolved1 unsolved1
unroll1 unwind1
unservile1 unsubmissive1
unshaved1 unshaven1
unsloped1 upright1
unstained2 unvarnished1
untamed1 wild2
untasted1 untouched1
untested1 untried1
untested2 untried2
untrammeled1 untrammelled1
unvaried1 unvarying2
unwed1 unwedded1
unwelcome2 unwished1
unwrinkled1 wrinkleless1
upriver1 upstream1
upstair1 upstairs1
upward1 upwardly1 upwards1
upward2 upwards2
upwind1 weather1
urbanise1 urbanize2
urbanise2 urbanize1
urbanised1 urbanized1
usable1 useable2
useful1 utile1
useful2 utilitarian1
usefulness1 utility2
uterus1 womb1
utterance1 vocalization2
uxorial1 wifelike1 wifely1
vacancy2 vacuum2 void2
vaccine1 vaccinum1
vacuity1 vacuum1
vacuolate1 vacuolated1
vacuolation1 vacuolisation1 vacuolization1
vale1 valley1
valiant1 valorous1
validity2 validness1
valuable2 worthful1
van1 vanguard2
van2 vanguard1
vapor1 vapour1
vaporisation2 vaporization1
variability1 variableness1
variable2 varying1
varicolored1 varicoloured1 variegated1
vas1 vessel1
veg1 vegetable1 veggie1
veil2 velum1
vein1 vena1
veined1 veinlike1 venose1
velour1 velours1
velvet1 velvety1
velvet2 velvety2
venomous1 virulent1
vent2 ventilate1
verbena1 vervain1
vernal1 youthful1
verve1 vitality1
vessel2 watercraft2
vest1 waistcoat1
vestal2 virgin2 virtuous2
vet1 veterinarian1 veterinary1
vet2 veteran2
vibrant1 vivacious1
victimise1 victimize1
victimise2 victimize2
victor2 winner1
victorious1 winning1
vigilance2 watchfulness2
vigilant1 wakeful1
vigilantly1 watchfully1
vim1 vitality2
vinery1 vineyard1
vino1 wine1
virtue1 virtuousness1
virulence1 virulency1
virulence2 virulency2
viscometer1 viscosimeter1
viscosity1 viscousness1
visibility1 visibleness1
visitant1 visitor1
visualisation1 visualization1
visualise1 visualize2
vocalise1 vocalize2
vocalize1 voice2
volition2 willing1
volumetric1 volumetrical1
voluntary1 volunteer1
vulpecular1 vulpine1
wag1 waggle1
wag2 waggle1
waggle2 wamble1
waggon1 wagon1
waist1 waistline1
wait2 waiting1
walk1 walking1
wallop1 whack1 wham1 whop1
wallow2 welter2
war1 warfare1
warm1 warmly2
warmheartedness1 warmth2
washy1 weak2
waste2 wastefulness2
watcher2 watchman1
watercolor2 watercolour2
watercolorist1 watercolourist1
waxen1 waxy1
waxen2 waxlike1
wealth1 wealthiness1
week2 workweek1
weisenheimer1 wiseacre1 wisenheimer1
west2 westward1
westward1 westwards1
whim2 whimsey1 whimsy1
whip2 worst1
whiskey1 whisky1
whistle1 whistling1
white1 whiten1
white2 whiteness1
whizz2 zoom1
widower1 widowman1
wig2 wigging1
wiggly2 wriggling1 wriggly1 writhing1
wilful1 willful1
wilfully1 willfully1
windscreen1 windshield1
winter1 wintertime1
wintery1 wintry1
wisdom2 wiseness2
wish1 wishing1
withe2 withy1
woe2 woefulness1
woebegone2 woeful1
wolfish1 wolflike1
woodgrain1 woodiness2
wool1 woolen1 woollen1
woolen1 woollen1
working1 workings2
workingman1 workman1
worse2 worsened1
worshiper1 worshipper2
wrack1 wreck1
wrapper2 wrapping1
wrathful1 wroth1 wrothful1
wrong1 wrongfulness1
xanthous1 yellow1 yellowish1
yap1 yelp1 yip1
yellow1 yellowness1
yelp1 yelping1 yip1
yon1 yonder1
younker1 youth1
zip1 zipper1
zombi1 zombie2
`;

/** Pairs of words of one family whose stems differ: `decide decision`. */
export const wordFamilies = `
abdomen abdominal
abhor abhorrent
ability able
abolish abolition
abound abundance
abound abundant
absence absent
absorb absorption
absorb absorptive
abstain abstention
academic academy
accent accentuate
acclimatize climate
acculturate culture
acquire acquisition
act action
act actuate
add addition
adjectival adjective
administer administration
administer administrative
admission admit
admonish admonition
adult adulthood
adverb adverbial
advertise advertisement
advise advisor
advocacy advocate
affection affectionate
agree agreement
ambition ambitious
amiable amity
analysis analytic
analysis analytical
analysis analyze
analyst analyze
anarchist anarchy
anastomosis anastomotic
anatomic anatomy
anatomical anatomy
ancestor ancestral
anemia anemic
anger angry
angle angular
anomic anomie
anthropologist anthropology
antithesis antithetical
apologetic apology
apologist apology
apparent appear
applicable apply
application apply
appoint appointee
apprehend apprehension
apprentice apprenticeship
argue argument
argue argumentative
aristocracy aristocratic
arm armament
arm armor
art artist
art artistic
art arty
arteriolar arteriole
assemblage assemble
assess assessor
assume assumption
astronomical astronomy
asymmetric asymmetry
attend attention
audacious audacity
author authorship
aversion avert
axial axis
axiom axiomatic
bacteria bacterial
bankrupt bankruptcy
bat batter
bathe bather
bead beady
beast bestial
beautify beauty
beg beggary
begin beginner
belief believe
beneficial benefit
bet better
betray betrayal
bewilder bewilderment
bibliographical bibliography
bid bidder
bind binder
biographical biography
biological biology
biologist biology
biomedical biomedicine
bite biter
blasphemous blasphemy
blatancy blatant
blood bloody
boil boiler
bomb bomber
bone bony
book booker
bound boundary
box boxer
boy boyhood
brain brainy
brass brassy
brevity brief
bribe briber
brilliance brilliant
brilliancy brilliant
broil broiler
bronchial bronchus
bronchiolar bronchiole
brother brotherly
brush brushy
budget budgetary
bulk bulky
bureaucracy bureaucratic
burial bury
bush bushy
butt butter
buy buyer
cadaver cadaverous
calcification calcify
calcify calcium
callous callousness
camp camper
capital capitalist
capitalism capitalist
capitalism capitalistic
carrier carry
cartoon cartoonist
categorize category
causal cause
center central
certificate certify
certification certify
chaos chaotic
character characteristic
character characterize
charge charger
cheer cheery
chemical chemistry
chemist chemistry
child childhood
chill chilly
chivalrous chivalry
chop chopper
chunk chunky
cinema cinematic
circle circular
citation cite
claim claimant
clang clangor
clarity clear
class classify
classicist classics
classification classify
classificatory classify
clean cleaner
cleave cleft
clergy clerical
clerical clerk
cloud cloudy
coalesce coalition
coast coastal
code codify
codification codify
cohere cohesion
cohere cohesive
collect collector
colonize colony
come comer
comedy comic
comet cometary
comment commentary
commerce commercial
commission commissioner
commune communion
communism communist
communism communistic
companion companionship
compare comparison
compete competitive
compete competitor
compliance comply
compliment complimentary
component compose
comprehend comprehension
concede concession
conceive concept
concept conceptual
conciliate conciliatory
conclude conclusive
concur concurrence
concur concurrent
condemn condemnatory
condition conditioner
confess confessor
congratulate congratulatory
conquer conqueror
conscience conscientious
conscious consciousness
consider consideration
consonant consonantal
conspiracy conspire
constancy constant
consume consumption
consume consumptive
contempt contemptuous
contend contention
continuous continuum
contract contractor
contract contractual
contradict contradictory
contribute contributor
conversion convert
convey conveyor
cool coolant
cool cooler
corrode corrosive
cortex cortical
cosmic cosmos
cost costly
counsel counselor
count counter
cover coverlet
coward cowardly
coward cower
craftsman craftsmanship
craze crazy
cream creamy
create creation
create creative
create creature
creed creedal
creep creeper
crucifix crucify
crucifixion crucify
crude crudity
crush crusher
cult cultist
curiosity curious
curricular curriculum
custodial custodian
custom customary
damn damnation
dance dancer
death die
debilitate debility
deceive deceptive
decency decent
decide decision
declaim declamation
deduce deductive
defend defensible
defend defensive
defiance defiant
defiant defy
define definition
deliver delivery
democracy democratic
democracy democratize
demolish demolition
denial deny
dense density
depart departure
department departmental
depict picture
deposit depositor
deride derision
deride derisive
descend descent
describe description
describe descriptive
despair desperate
despair desperation
destroy destroyer
destroy destruction
destroy destructive
detect detector
deter deterrent
detract detractor
deviant deviate
devote devotee
diagnose diagnosis
diagnosis diagnostic
dialysis dialyze
diet dietary
difference differential
difference differentiate
dignify dignity
diminish diminution
dine dinner
dip dipper
diplomacy diplomatic
directional directionality
dirt dirty
disagree disagreement
disarm disarmament
disaster disastrous
disclose disclosure
discover discovery
discretion discretionary
disenfranchise disenfranchisement
disobedience disobey
disobedient disobey
dispose disposition
dissolution dissolve
distinction distinguish
distribute distributor
diversion divert
divest divestiture
doctrine indoctrinate
document documentary
dogma dogmatic
dominate dominion
dosage dose
draft drafty
drain drainage
drama dramatic
drama dramatist
drama dramatize
dramatist dramatize
dream dreamer
dream dreamy
dress dressy
drink drinker
drive driver
drop droplet
drum drummer
dry dryness
duel duelist
dusk dusky
economic economy
economical economy
economist economy
economize economy
ecstasy ecstatic
edema edematous
edit editor
editor editorial
effect effectuate
egotism egotist
elect elector
elect eligible
election electoral
elucidate lucidity
elude elusive
emblem emblematic
emission emit
emotional emotionality
emphasis emphasize
emphasis emphatic
emphysema emphysematous
empirical empiricism
employ employee
employ employer
enclose enclosure
energetic energy
energize energy
enigma enigmatic
enjoy enjoyment
enroll enrollee
enter entrance
enthusiasm enthusiastic
envious envy
environment environmental
enzymatic enzyme
epiphyseal epiphysis
equal equate
equilibrate equilibrium
erode erosion
err error
evaluate value
evaporate vapor
evidence evidential
evolution evolutionary
evolution evolve
example exemplify
exceed excessive
excitatory excite
exclaim exclamation
exclude exclusion
exclude exclusive
execution executioner
expel expulsion
expend expenditure
expend expensive
experience experiential
experiment experimentation
experiment experimenter
expert expertise
explain explanation
explain explanatory
explode explosion
exploratory explore
expose exposure
expository expound
extend extension
extend extensive
extend extent
fail failure
fake faker
false falsity
falsify falsity
fame famous
fantasist fantasy
farm farmer
fat fatty
felicitate felicity
fellow fellowship
ferocious ferocity
field fielder
fight fighter
finance financial
fish fisher
fix fixture
flatter flattery
flautist flute
flesh fleshy
fluff fluffy
fly flyer
foam foamy
focus focusing
form formation
fort fortify
fortification fortify
found foundation
found founder
fragment fragmentary
fragrance fragrant
friend friendly
friend friendship
front frontage
front frontal
fun funny
fur furry
furious fury
furnish furniture
fury infuriate
fuse fusion
gamble gambler
gang gangster
gas gaseous
gas gassing
generosity generous
gentleman gentlemanly
geological geology
geologist geology
geometric geometry
geometrical geometry
germ germinal
germ germinate
gesticulate gesture
giant gigantic
glass glassy
global globe
gloom gloomy
glorify glory
glorious glory
govern governor
governor gubernatorial
grace gracious
grain granular
graph graphical
gratification gratify
grave gravity
grease greasy
greed greedy
guilt guilty
habit habitual
hair hairy
haste hasty
hate hater
hawk hawker
haze hazy
health healthy
heat heater
help helper
hilar hilum
hilarious hilarity
hit hitter
hop hopper
horseman horsemanship
humanism humanist
humanitarian humanity
humble humility
humor humorist
hunger hungry
hunt hunter
hurl hurler
hyperemia hyperemic
hypothalamic hypothalamus
hypothesis hypothesize
hysteria hysterical
idea ideal
identification identify
identify identity
ideologist ideology
idiom idiomatic
idiosyncrasy idiosyncratic
idle idler
illusion illusory
impersonate persona
implication imply
impose imposition
incise incisive
include inclusive
indefinite indefinity
individualism individualist
individualism individualistic
infancy infant
infection infectious
inference inferential
inflame inflammatory
influence influential
inhibit inhibitory
injure injury
inquire inquiry
inquire inquisitive
instancy instant
instant instantaneous
instruct instructor
intend intent
intensification intensify
intensify intensity
intercept interceptor
interrelation interrelationship
intervene intervention
intima intimal
intrude intrusive
invade invasion
invent inventor
invest investor
invocation invoke
ion ionic
ironic irony
ironical irony
italic italicize
jeopardize jeopardy
jocular joke
joke joker
journalism journalist
joy joyous
judge judgment
judge judicial
juice juicy
jurisprudence jurist
justification justify
juxtapose juxtaposition
kidnap kidnapper
kill killable
kill killer
knight knightly
lag laggard
laity lay
larva larval
launch launcher
lead leader
leader leadership
leaf leaflet
learn learner
leg leggy
legend legendary
legislate legislature
length lengthy
lexical lexicon
liberate liberty
lift lifter
lion lionize
literary literature
livable live
liveliness lively
lobular lobule
lock locker
log logger
loneliness lonely
lord lordship
lose loser
louse lousy
love lover
loveliness lovely
lug luggage
luminosity luminous
lust lusty
lyric lyricist
machine machinist
magic magician
magnification magnify
magnify magnitude
maintain maintenance
majestic majesty
mandate mandatory
mania manic
mark marker
marksman marksmanship
master masterly
master mastery
maximize maximum
meat meaty
medical medicine
melodrama melodramatic
member membership
memorize memory
merge merger
merit meritorious
mess messy
metropolis metropolitan
microscopic microscopy
mimesis mimetic
mine miner
minimize minimum
minister ministerial
minister ministration
miracle miraculous
mischief mischievous
misconstruction misconstrue
misrepresent misrepresentation
mist misty
mix mixture
mock mocker
mock mockery
modification modify
moisten moisture
molecular molecule
moment momentary
monopolize monopoly
monster monstrous
monstrosity monstrous
moralistic morality
mourn mourner
mouse mousy
move movement
move mover
mud muddy
muffle muffler
multiplication multiply
multitude multitudinous
muscle muscular
music musician
musician musicianship
mutineer mutiny
myocardial myocardium
mystery mystify
myth mythic
naked nakedness
narrate narrative
nationalism nationalistic
naval navy
necessary necessity
necessitate necessity
necrosis necrotic
neighbor neighborhood
neocortex neocortical
nervous nervousness
neurosis neurotic
neutralism neutralist
neutralist neutrality
nihilism nihilistic
nobility noble
nodular nodule
notice notify
notification notify
nourish nutrient
novel novelist
nucleate nucleus
number numerical
obedience obey
obedient obey
oblivion oblivious
occlude occlusive
occupancy occupy
occupant occupy
offend offensive
office official
omen ominous
omission omit
opera operatic
opponent oppose
opportunism opportunistic
oppose opposition
optimal optimum
optimism optimistic
orator oratorical
orchestra orchestral
orthographic orthography
ossification ossify
overeat overeating
owner ownership
pacification pacify
pacify peace
pack package
paint painter
pale pallor
paleocortex paleocortical
papal pope
paper papery
parameter parametric
parent parenthood
parish parochial
parliament parliamentary
part partial
partner partnership
pathetic pathos
pathologist pathology
patience patient
pay payment
peak peaky
pearl pearly
peddle peddler
pelvic pelvis
perceive perceptible
perceive perceptive
perfection perfectionist
perfectionism perfectionist
peripheral periphery
permission permit
person personify
persona personify
personification personify
persuade persuasive
pertain pertinence
pertain pertinent
pessimism pessimist
pessimism pessimistic
petition petitioner
pharmaceutical pharmacy
pharmacist pharmacy
philosopher philosophy
philosophic philosophy
philosophical philosophy
philosophize philosophy
phone phonetic
phone phonic
photograph photography
photographic photography
physicist physics
pianist piano
pianistic piano
piteous pity
pith pithy
place placement
plan planner
planar plane
planet planetary
play player
pleasant please
please pleasure
pleura pleural
poetic poetry
poignancy poignant
politician politics
pompous pompousness
pore porous
porosity porous
portrait portray
portray portrayal
positivism positivist
post poster
potency potent
powder powdery
pray prayer
preach preacher
preference preferential
prejudice prejudicial
preoccupation preoccupy
preparatory prepare
prescribe prescription
presence present
presidency presidential
president presidential
press pressure
presume presumption
presuppose presupposition
pretend pretense
prime primer
prior priority
process processor
proclaim proclamation
produce product
professor professorship
profound profundity
propaganda propagandist
propaganda propagandistic
prophecy prophetic
proportional proportionality
propose proposition
proprietor proprietorship
prosecute prosecutor
proteolysis proteolytic
proverb proverbial
provide provision
province provincial
provocation provoke
provocative provoke
prowl prowler
psyche psychical
psychologist psychology
psychotherapeutic psychotherapy
publication publish
publicist publicize
pulsate pulse
pun punster
punch puncher
punish punitive
pure purity
purification purify
purify purity
pursue pursuer
pursue pursuit
puzzle puzzlement
quack quackery
quake quaker
qualification qualify
qualify quality
quotation quote
radial radius
radiance radiant
radiance radiate
radiant radiate
rattle rattler
read reader
real reality
realism realist
rebel rebellion
rebellion rebellious
receive recipient
reception receptionist
reconsider reconsideration
recover recovery
rectangle rectangular
recur recurrence
recur recurrent
redeem redemption
redefine redefinition
rediscover rediscovery
reduce reduction
register registrant
register registration
register registry
regulate regulatory
related relatedness
relation relationship
reliance rely
religion religionist
religion religious
remember remembrance
repay repayment
repeat repetition
repeat repetitive
repel repulsive
represent representation
reproduce reproduction
resonant resound
resume resumption
resuspend resuspension
retain retentive
retina retinal
reunion reunite
reveal revelation
revel revelry
revolution revolutionary
revolution revolutionize
rhythm rhythmic
rhythm rhythmical
ride rider
righteous righteousness
riot riotous
risk risky
roar roarer
rob robber
rob robbery
rock rocky
romance romantic
roof roofer
rubber rubbery
ruin ruinous
rule ruler
run runner
rustle rustler
sadism sadistic
sail sailor
salesman salesmanship
saliva salivary
saliva salivate
salt salty
sample sampler
sand sandy
sane sanity
sarcasm sarcastic
satire satirist
satisfactory satisfy
save saver
scar scarify
scholar scholarly
scholar scholarship
scholastic school
science scientist
scoff scoffing
scratch scratchy
screech screechy
script scriptural
scrutinize scrutiny
secularism secularist
seep seepage
senator senatorial
sensation sense
sense sensible
sense sensitive
sense sensor
sequence sequential
serial series
settle settler
sew sewer
sex sexual
shadow shadowy
ship shipment
shiver shivery
shoot shooter
shop shopper
show showy
shut shutter
sieve sift
sign signature
sign signify
silence silent
silver silvery
simple simplicity
sin sinner
sing singer
sing song
sip sipper
skin skinny
sleep sleeper
sleep sleepy
slug slugger
smuggle smuggler
socialism socialist
socialism socialistic
societal society
solo soloist
solve solvent
sorb sorption
space spatial
spacious spaciousness
speak speaker
specification specify
spectacle spectacular
spectral spectrum
speed speedy
sphere spherical
spider spidery
splinter splintery
sponge spongy
sponsor sponsorship
sprint sprinter
squeak squeaky
stability stable
stage stager
stance stand
starvation starve
state statement
statesman statesmanship
statue statuette
stealth stealthy
sternal sternum
stimulate stimulus
stoic stoical
stoical stoicism
storage store
storm stormy
straggle straggler
strangle strangulation
strategic strategy
strategist strategy
stratification stratify
stratify stratum
student study
studious study
style stylist
style stylistic
submission submit
subsidize subsidy
succeed succession
succeed successive
succeed successor
suck suction
sue suit
suffice sufficient
sum summate
summarize summary
superstition superstitious
supervise supervisor
supplement supplementary
supplier supply
survive survivor
suspect suspicion
suspend suspension
suspicion suspicious
sweat sweater
symbolism symbolist
symmetric symmetry
sympathetic sympathy
sympathize sympathy
symphonic symphony
symptom symptomatic
synchronize synchrony
synchronous synchrony
synergism synergistic
syntactic syntax
synthesis synthesise
synthesis synthetic
table tabulate
tale tell
tangent tangential
tax taxable
teach teacher
team teamster
technical technique
technician technique
telegrapher telegraphy
tempt temptation
tenancy tenant
tend tendency
terrify terror
terror terrorist
testify testimony
theater theatrical
thematic theme
theological theology
theorist theory
theorize theory
therapeutic therapy
therapist therapy
thermometer thermometric
thermometric thermometry
think thought
thirst thirsty
thrill thriller
time timer
timeliness timely
tonal tone
topographical topography
torment tormentor
tour tourist
toxic toxin
trade trader
traditionalism traditionalist
tragedy tragic
transcribe transcription
transmissible transmit
transmission transmit
trap trapper
treacherous treachery
treat treatment
triangle triangular
triumph triumphant
tube tubular
tumult tumultuous
tweed tweedy
twirl twirler
type typify
typographic typography
understate understatement
unification unify
unwilling unwillingness
urge urgent
urgency urgent
urinary urine
usable use
usage use
use useable
use user
utilitarian utility
utopia utopian
vacancy vacant
vacant vacate
vain vanity
valuable value
variable vary
variant vary
variation vary
vehemence vehement
velvet velvety
vent ventilate
verification verify
vex vexation
viability viable
vice vicious
view viewer
violence violent
violin violinist
visit visitor
vocalic vowel
volume voluminous
vote voter
wait waiter
watch watcher
water watery
watercolor watercolorist
wealth wealthy
wear wearer
wicked wickedness
widow widowhood
wile wily
willing willingness
win winner
wind windy
winter wintry
wire wiry
wit witty
wonder wondrous
work worker
worriment worry
worship worshipper
worth worthy
wrap wrapper
wreck wreckage
wrestle wrestler
wretched wretchedness
write writer
`;
