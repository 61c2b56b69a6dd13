import type { Language, Pattern, Words } from '../language/language.js';

/** What else the rules for English ask for. */
export interface EnglishLanguage extends Language {
  /** Of these, the ones that are one only before a full name, being also words or names themselves: “Me Anne Roy”. */
  readonly fullNameHonorifics: Words;
  /** Words that stand before a role word and belong to it. */
  readonly roleModifiers: Words;
  /** Fields of work: in “Director of Communications” they belong to the role and name no organisation. */
  readonly fields: Words;
  /** Roles at the head of a whole organisation or country: what follows “of” is its name. */
  readonly headRoles: Words;
  /** “its”, “their”. */
  readonly possessives: Words;
  /** Roles that keep their place: “Mayor of Accra”. */
  readonly civicRoles: Words;
  /** Words that head one where “of” and its name follow: “City of Graz”, but “Mexico City”. */
  readonly organisationFronts: Words;
  /** Of the heads, the ones that head one only after a name: “Water Board”, but “Chair of the Board”. */
  readonly weakOrganisationHeads: Words;
  /** Marks of a company at the end of its name. */
  readonly companyForms: Words;
  /** Words that head what is no organisation: “Artificial intelligence (AI)”. */
  readonly otherHeads: Words;
  /** Words that follow the name of somebody who acts: “UNIDO hosts”. */
  readonly acting: Words;
  /** Of these, the ones that mean “and”. */
  readonly joiners: Words;
  /** What stands between an owner and what it owns: “Ghana’s Minister”. */
  readonly possessive: Pattern;
  /** The ending of a name that owns something. */
  readonly ownerEnding: string;
  /** Articles that leave open who is meant: “a farmer said”. */
  readonly indefinite: Words;
  /** Verbs that report speech. */
  readonly reporting: Words;
  /** Verbs and phrases that bring in a part of what someone said: “called it”. */
  readonly evaluating: Words;
  /** Words around a reporting verb that a caption need not repeat. */
  readonly reportingAdverbs: Words;
  readonly reportingAuxiliaries: Words;
  readonly that: Pattern;
  readonly accordingTo: Pattern;
  /** Brings in whose opinion a sentence gives: “For Prof. A, …”. */
  readonly viewOf: Pattern;
  /** Begins what says more than who speaks: “, adding that”, “ during the”. */
  readonly circumstance: Pattern;
  readonly pronouns: { readonly female: Words; readonly male: Words; readonly other: Words };
  /** Between an office and its organisation: of, at, from. */
  readonly ofWords: { readonly of: Words; readonly at: Words; readonly for: Words };
}

const people =
  '(?:attendees|participants|guests|delegates|dignitaries|speakers|panellists|panelists|signatories|officials|representatives|those present|those attending|those in attendance|those who attended|those participating|those taking part)';
const occasion =
  '(?:(?:high-level|kick-off|inaugural|opening|closing|first|second|third|annual|signing|handover|round-?table|bilateral|joint|official|public|regional|national|two-day|three-day|half-day|one-day) )*(?:meeting|event|ceremony|workshop|conference|session|visit|forum|launch|signing|summit|seminar|discussion|dialogue|round-?table|opening|inauguration|gathering|consultation|mission|panel|debate|symposium|webinar|briefing|celebration|training|handover|reception|memorandum of understanding|memorandum|agreement|contract|accord|declaration|charter|document|letter of intent|protocol|deal|undertaking|pact|treaty|convention|grant agreement|loan agreement|delegation|talks|hearing)s?(?: ceremony| meeting| event)?';

/** English, British and American. */
export const english: EnglishLanguage = {
  tag: 'en',
  parted: true,
  stopWords: 'the of and to in is was for that with on by said has from this are will it as at an be',

  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  weekdays: [
    'sunday sun',
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
  ],
  ordinals: 'st|nd|rd|th',
  dateWords: 'day of|of|the|this|on|dated|den|le',
  yearWords: '(?!)',
  datelines: [],
  dateLabels:
    '(?:date(?: of (?:issue|release|publication))?|release date|issued(?: on| in| at)?|released(?: on)?|published(?: on)?|publication date|posted(?: on)?|done (?:at|in)|dated|for release(?: on)?)',
  embargo:
    'embargo(?:ed)?(?: (?:until|till|to))?|not for (?:publication|release|use) (?:before|until)|for release (?:at|after|on)|strictly embargoed',

  honorifics: {
    female:
      'ms ms. mrs mrs. miss dame lady baroness madam madame mme frau señora sra. dra. smt. hajiya her_excellency her_highness her_majesty her_royal_highness sister princess queen',
    male: 'mr mr. sir lord baron monsieur herr señor shri alhaji his_excellency his_highness his_majesty his_royal_highness brother fr. prince king',
    other:
      'dr dr. prof prof. professor h.e. he. h.r.h. h.h. h.m. h.s.h.  hon hon. honourable honorable the_honourable the_honorable the_hon. right_honourable rt._hon. amb. ambassador eng. engr engr. gen. general col. colonel capt. captain lt. maj. major brig. admiral rev. reverend judge justice sheikh sheikha arch. barr. datuk dato tan_sri nana chief_dr. mx mx. senator sen. rep. msgr. msgr mgr. bishop archbishop rabbi imam excellency mag. dipl.-ing. dipl.-kfm. univ.-prof. priv.-doz. dkfm. ing. lic. avv. avvocato dott. dott.ssa arq. drs. ir. maître me sheik shaikh rear_admiral vice_admiral major_general lieutenant_general brigadier_general lieutenant_colonel air_marshal brigadier',
  },
  fullNameHonorifics: 'me',
  particles:
    'de da do dos das del della di du la le van von der den ter ten zu zur bin bint ibn ben binti abu al el y e af av dos ap al- ul ud',
  roles:
    'lady counterpart colleague successor predecessor wife husband widow widower son daughter sister brother cousin minister director secretary president chair chairman chairwoman chairperson chief officer head manager ambassador representative executive professor lecturer mayor governor commissioner coordinator co-ordinator specialist advisor adviser spokesperson spokesman spokeswoman founder co-founder cofounder deputy vice dean rector chancellor provost envoy rapporteur member leader lead ceo cto cfo coo cio analyst scientist researcher economist engineer owner curator trustee principal superintendent attaché counsellor counselor consul delegate fellow senator chargé premier prime auditor treasurer registrar inspector general convenor convener editor partner architect technologist hydrologist epidemiologist meteorologist geologist biologist physicist physician surgeon nurse midwife teacher farmer expert consultant associate assistant administrator undersecretary under-secretary-general secretary-general director-general high controller warden ombudsman ombudswoman ombudsperson commander moderator organiser organizer author artist conductor captain coach student volunteer chairlady presenter negotiator strategist supervisor technician resident operator chieftain md svp evp vp chro cmo chemist toxicologist statistician planner designer developer librarian archivist conservator historian oceanographer botanist veterinarian agronomist patron historian prefect councillor alderman legislator lawmaker mp mep keeper guardian steward lawyer solicitor barrister attorney magistrate clerk comptroller bursar pastor priest vicar canon abbot pilot skipper driver baker chef cook butcher brewer winemaker carpenter builder mason weaver potter shepherd fisher fisherman fisherwoman beekeeper gardener ranger forester mother father grandmother grandfather survivor activist campaigner advocate journalist reporter correspondent broadcaster actor actress singer musician composer poet novelist writer playwright painter sculptor photographer filmmaker film-maker dancer choreographer athlete player champion trainer instructor tutor headteacher headmaster headmistress pupil apprentice intern graduate investigator explorer astronaut inventor entrepreneur businessman businesswoman trader merchant banker broker accountant investor shareholder donor sponsor translator interpreter maintainer co-author coauthor programmer mechanic electrician plumber welder miner firefighter paramedic therapist psychologist psychiatrist pharmacist dentist vet paediatrician pediatrician cardiologist oncologist virologist immunologist microbiologist zoologist ecologist climatologist volcanologist seismologist astronomer philosopher theologian anthropologist sociologist linguist demographer archaeologist glaciologist councilor councilman councilwoman congressman congresswoman congressperson commodore stakeholder beneficiary participant grower breeder producer retailer shopkeeper landlord tenant neighbour neighbor villager elder chiefess nurse carer caretaker janitor postman conductor archivist registrar historian',
  roleModifiers:
    'deputy vice senior junior assistant associate acting interim former executive managing chief principal general permanent prime first second third special national regional resident lead co- honorary founding global international group under high chargé programme program project technical scientific policy foreign press communications communication sales marketing finance operations research trade industry health education environment energy external public partnership partnerships country state federal incoming outgoing newly appointed non-executive',
  fields:
    'national higher basic primary secondary vocational public general civil clinical care medical nursing pharmacy surgical communications communication operations research marketing finance sustainability policy trade industry industries health education agriculture energy environment foreign affairs human resources programme programmes program programs partnerships partnership digital transformation innovation science technology technologies economics economy economic development transport transportation labour labor social welfare culture tourism youth sport sports justice interior defence defense planning infrastructure housing water sanitation fisheries forestry forests mines mining commerce investment investments employment gender women children family procurement logistics engineering strategy sales legal compliance risk security information data analytics artificial intelligence ai it ict public relations media outreach external communication corporate affairs management administration projects project quality safety services service international cooperation humanitarian climate biodiversity nature conservation rural urban regional local food nutrition livestock irrigation works land lands natural home parliamentary budget treasury telecommunications manufacturing product production staff medicine surgery physics chemistry biology mathematics hydrology law history geography sociology psychology robotics computing computer statistics monitoring evaluation learning training skills entrepreneurship export exports customs aviation shipping ports marine maritime ocean oceans electricity power renewable renewables petroleum gas oil nuclear space cybersecurity growth business supply chain customer people talent engagement exhibitions collections acquisitions heritage archives admissions studies political peacebuilding peace europe africa asia americas member state states small medium enterprises mobility circular waste recycling air emergency emergencies disaster resilience adaptation',
  headRoles:
    'ceo president chair chairman chairwoman chairperson founder co-founder cofounder rector chancellor spokesperson spokesman spokeswoman representative owner executive_director managing_director director_general director-general secretary_general secretary-general general_secretary chief_executive executive_officer chief_executive_officer coo cto cfo partner member premier chieftain patron',
  possessives: 'its their his her our my your',
  civicRoles:
    'mayor governor bishop archbishop king queen prince princess duke duchess sultan emir pope prefect sheriff',
  organisationHeads:
    'regulator ombudsman archive archives theatre theater orchestra gallery zoo aquarium kingdom republic emirate commonwealth sultanate principality institute institution organization organisation agency ministry alliance bank university fund commission association council foundation federation department office division centre center corporation company group authority union society network secretariat college school academy laboratory laboratories laboratory hospital museum trust chamber directorate embassy consulate consortium initiative cooperative co-operative court parliament senate assembly congress bureau service services board committee confederation league nations club church cathedral observatory inspectorate press firm enterprise enterprises industries holding holdings ventures partners partnership coalition platform polytechnic faculty team unit section branch hub mission delegation government administration treasury tribunal registry police army navy guard airport airports airlines airways railways railway utility waterworks cooperation community facility body taskforce syndicate guild collection',
  organisationFronts:
    'city town village municipality region province prefecture canton county district borough commune metropolis diocese parish embassy office port',
  weakOrganisationHeads:
    'board committee group team unit section council office service services mission body assembly partners partnership cooperation press guard club community facility branch platform court industries administration government enterprise enterprises initiative company ports port police union guild',
  companyForms:
    'ltd ltd. limited inc inc. llc plc gmbh ag s.a. sa s.p.a. spa b.v. bv n.v. nv oy ab as a/s corp corp. co. pty kg s.r.l. srl llp sarl s.a.r.l. e.v. kgaa se',
  otherHeads:
    'intelligence goals goal agreement convention framework index report change area zone memorandum conference product system systems plan agenda act technology technologies day week month year understanding enterprises cooperation development emissions economy economies countries country states energy power learning things internet reality vehicle vehicles gas gases disease diseases syndrome virus infection test tests rate rates ratio standard standards protocol directive regulation method approach model models analysis assessment strategy policy policies software language interface chain investment equity officer director indicator indicators resolution document event course degree diploma certificate mechanism revolution age era transformation management planning programme program project projects scheme award prize tool toolkit guideline guidelines data carbon dioxide oxide acid water content tax treaty pact charter declaration park parks unit units period summit cop',
  acting:
    'said says announced launched signed joined works visited hosted hosts supports supported provides provided leads led funded funds organised organized welcomed helps operates runs manages manufactures employs published invited agreed partnered develops delivers implements promotes advises trains member staff headquarters expert experts',
  places:
    'afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burkina_faso burundi cambodia cameroon canada chad chile china colombia comoros congo costa_rica croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt el_salvador eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guinea-bissau guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands new_zealand nicaragua niger nigeria north_macedonia norway oman pakistan palau palestine panama papua_new_guinea paraguay peru philippines poland portugal qatar romania russia rwanda samoa san_marino saudi_arabia senegal serbia seychelles sierra_leone singapore slovakia slovenia somalia south_africa south_sudan spain sri_lanka sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand timor-leste togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda ukraine united_arab_emirates united_kingdom united_states uruguay uzbekistan vanuatu venezuela viet_nam vietnam yemen zambia zimbabwe côte_d’ivoire ivory_coast europe africa asia scotland wales england',
  connectors:
    'of for the and on in to de da do du des la le les del della di für und van von et y e & et al with against at by against between from der die das des zur zu as over',
  joiners: 'and & y e et und',
  articles: 'the a an',
  ofWords: { of: 'of', at: 'at with within', for: 'for on in from' },
  possessive: "['’]s|['’](?=\\s)",
  ownerEnding: "'s",
  indefinite: 'a an',
  afterHolder: 'all rights|and is|and are|in |as |for (?:the )?(?!\\p{Lu})\\p{L}',
  clauseWords: 'was were is are has have had will would who which that during after before could did',
  listOpeners: 'the both also later and',
  and: 'and|as well as|together with|along with|alongside|accompanied by|joined by|plus|including|&',

  pronouns: { female: 'she', male: 'he', other: 'they it' },
  reporting:
    'says said say states stated adds added notes noted explains explained stresses stressed emphasizes emphasized emphasises emphasised underlines underlined underscores underscored highlights highlighted declares declared announces announced remarks remarked comments commented observes observed concludes concluded continues continued affirms affirmed reaffirms reaffirmed reiterates reiterated argues argued warns warned urges urged insists insisted recalls recalled replies replied responds responded asks asked acknowledges acknowledged admits admitted confirms confirmed exclaims exclaimed writes wrote tells told echoes echoed reflects reflected promises promised pledges pledged vows vowed predicts predicted suggests suggested cautions cautioned testifies testified recounts recounted asserts asserted claims claimed maintains maintained quips quipped jokes joked enthuses enthused mentions mentioned clarifies clarified discloses disclosed reveals revealed appeals appealed advises advised believes believed thinks thought hopes hoped interjects interjected elaborates elaborated proposes proposed contends contended counters countered sums_up summed_up points_out pointed_out goes_on went_on goes_on_to_say went_on_to_say has_this_to_say had_this_to_say was_quoted_as_saying is_quoted_as_saying saying',
  evaluating:
    'puts_it put_it called calls described describes hailed praised dubbed termed labelled labeled branded characterized characterised welcomed denounced condemned referred_to spoke_of saw sees considers considered expressed voiced criticised criticized promised pledged thanked commended dismissed rejected',
  reportingAdverbs: 'also further furthermore then again moreover additionally however therefore later',
  reportingAuxiliaries: 'has had have was is will would',
  that: 'that|how|:|,',
  viewOf: 'for|to|in the view of|in the eyes of|in the opinion of|in the words of|according to',
  accordingTo: 'in the words of|according to|in the words of',
  circumstance:
    '(?:, |\\s)(?:who|whose|which|adding|noting|stressing|speaking|referring|explaining|commenting|when|while|as he|as she|as they|as the|as part|during|after|before|following|upon|ahead of|on the sidelines|at a|at an|at the (?!\\p{Lu})|in a|in an|in his|in her|in their|in the (?!\\p{Lu})|in response|in reference|in reaction|in remarks|in opening|in closing|in an interview|about|of the (?!\\p{Lu})|to reporters|to the (?!\\p{Lu})|to delegates|to participants|via|by (?:video|phone)|today|yesterday|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on \\d|with regard|with reference|and (?!\\p{Lu})|but|because|since|through|opening|closing|addressing|welcoming|announcing|presenting|thanking|calling|urging|describing|emphasi[sz]ing|highlighting|pointing|concluding|summing)',
  namesThings:
    '(?:entitled|titled|named|known as|so-called|under the (?:theme|title|motto|slogan|name|banner)(?: of)?|themed|theme|theme,|title|title,|slogan|motto|the (?:term|word|words|phrase|label|name|acronym|concept|notion) (?:of )?|dubbed|nicknamed|called|termed|labelled|labeled|brand(?:ed)?|hashtag|an?|the|its|their|his|her|our|this|these|those|of|new|annual|an “as is” and|on an|or|in|for|from|against|hereinafter|hereafter|referred to as|defined as|means|meaning|marked|category|project|programme|program|initiative|report|study|paper|book|film|exhibition|campaign|workshop|conference|session|series|award|prize|course|standard)',
  namedThings:
    'initiative programme program project workshop conference report book film exhibition award prize campaign study paper series model approach concept standard clause basis seal label certificate session panel forum festival course app platform tool method event scheme strategy plan summit song album magazine newspaper channel strategy framework effect revolution',
  sentenceStarters:
    'the a an this these those that it its he she they we i you his her their our my in on at by for from with within under over after before during since until as if when while where who what why how and or but nor so yet also among amongst representing both all some many most more each every no not new speaking addressing attending present participants attendees however moreover furthermore meanwhile additionally established founded there here such through throughout between following according based about together joined signed led thanks since although because further then today yesterday tomorrow once only other another several two three four five six seven eight nine ten one first second third finally earlier later recently currently now please note commenting welcoming opening closing building working located organised organized hosted guided late regrets apologies members dear to of are is was were will would can could may should be been has have had do does did get see visit contact read media press for- via yes let',
  abbreviations:
    'mr mrs ms dr prof hon amb eng engr gen col capt lt maj brig rev arch barr st no nos vs e.g i.e cf approx dept fig vol art pp ed eds jan feb mar apr jun jul aug sept sep oct nov dec h.e sen rep messrs rt mt ft gov pres sgt msgr dra sra smt mag dipl ing lic avv dott arq drs univ ext tel tech bros nr para ca al u.k m.p',
  numberAbbreviations: 'no st art para ft ext rep gen sen fig vol',
  finalAbbreviations: 'inc ltd co corp etc jr sr a.m p.m u.s u.n ph.d m.sc b.sc m.a b.a e.u d.c u.s.a m.d',

  attendance: {
    leadsWithSide: [
      `(?:also )?(?:representing|on behalf of|from|for) (?:the side of )?(?<side>[^,;:.]{2,120}?)(?:,? (?:there )?(?:were|was|are|is|came|attended|participated|took part)(?: also)?(?: present)?(?: in attendance)?|,? the (?:attendees|participants|delegates|signatories) (?:were|included)|(?:,? )?the (?:meeting|event|ceremony) was attended by)`,
      `(?<side>[^,;:.]{2,120}?) (?:was|were) (?:also )?represented(?: at (?:the|this) ${occasion})? by`,
      `(?:the |a |an )?(?:[\\w-]+ )?delegation (?:of|from) (?<side>[^,;:.]{2,120}?),? (?:(?:was|is|and was) )?(?:led|headed) by`,
      `(?:the |a |an )?(?:[\\w-]+ )?delegation (?:of|from) (?<side>[^,;:.]{2,120}?),? (?:included|comprised|consisted of|was composed of|including|comprising|consisting of|composed of)`,
      `(?:the |a |an )(?<side>[^,;:.]{2,80}?)(?:['’]s?)? (?:delegation|team|side|mission|party),? (?:(?:was|is) )?(?:led|headed) by`,
      `(?:the |a |an )?(?<side>[^,;:.]{2,80}?)(?:['’]s?)? (?:delegation|team|side|mission|party|delegates|representatives|participants),? (?:included|comprised|consisted of|was composed of|were|was made up of|including|comprising)`,
      `on the (?<side>[^,;:.]{2,80}?) side,?(?: (?:were|was|attended|participated)| the (?:attendees|participants) (?:were|included))?`,
      `on the side of (?<side>[^,;:.]{2,80}?)(?:,| were| was)`,
    ],
    leads: [
      `(?:also )?among (?:the |its )?(?:[\\w-]+ )?${people}(?: (?:at|of|from|in) [^,;:.]{2,80}?)? (?:were|was|are|is)(?: also)?`,
      `(?:the |other |its |key |special |distinguished )*${people}(?: (?:at|of|from|in) [^,;:.]{2,80}?)? (?:also )?(?:included|comprised|were|are|include)(?: the following)?:?`,
      `(?:also )?(?:present|in attendance|attending|participating|taking part|on hand|joining|represented)(?: (?:at|in|for|on) [^,;:.]{2,80}?)? (?:were|was|are|is)(?: also)?:?`,
      `[^,;.“”"]{0,120}?\\b(?:was|were|is|and) (?:also |jointly |formally )?attended(?: [^,;.]{0,60}?)?? by`,
      `[^,;.“”"]{0,120}?\\b(?:brought together|gathered)`,
      `[^,;.“”"]{0,120}?\\b${occasion}(?: [^,;.“”"]{0,60}?)? (?:was|were|is) (?:also |jointly |formally |officially )?(?:signed|initialled|co-signed)(?: [^,;.]{0,60}?)?? by`,
      `[^,;.“”"]{0,160}?\\b(?:was|were|is) (?:also )?witnessed by`,
      `[^,;.“”"]{0,120}?\\b(?:was|were|is) (?:also )?(?:moderated|facilitated|chaired|co-chaired) by`,
      `[^,;.“”"]{0,120}?\\bdelegation,? (?:(?:was|is) )?(?:led|headed) by`,
      `(?:they|he|she|the \\w+) (?:was|were) (?:also )?(?:accompanied|joined) by`,
      `[^,;.“”"]{0,120}?\\b(?:in the presence of|in attendance of)`,
      `witnessed by`,
      `(?:also )?signing (?:the [^,;.]{2,60}? )?(?:were|was)`,
      `the signatories (?:were|are)`,
    ],
    tails: [
      `(?:also |both |all |jointly |later |then |formally )*(?:attended|took part in|participated in|joined|witnessed|signed|initialled|moderated|chaired|co-chaired|facilitated|were on hand for|was on hand for)(?: the| this| a| an| its| their)?(?: [^,;.]{0,40}?)?\\b${occasion}`,
      `(?:also |both |all |jointly )*(?:were|was) (?:also |both |all )*(?:present|in attendance|on hand|among (?:the )?${people})`,
      `(?:also |both |all |later |then )*(?:joined|participated|took part|attended|connected|arrived|dialled in|followed)(?: the| this)?(?: [^,;.]{0,40}?)? (?:online|virtually|remotely|by video|via video|via zoom|via teams|by teleconference|late|later)`,
      `(?:also )?represented (?<side>\\p{Lu}[^,;:.]{2,80}|the \\p{Lu}[^,;:.]{2,80})`,
      `attended$|took part$|participated$`,
    ],
    headings: `(?:(?:at|for|on) (?:the|this) [^,;:.]{2,60}?,? )?(?:list of )?(?:the )?(?:opening |keynote |guest |invited )?(?:attendance(?: (?:at|of) [^:]{2,60})?|attendees|participants|in attendance|present|also present|those present|delegates|list of (?:participants|attendees|delegates)|signatories|delegation members|members of the delegation|participants included|attendees included|(?:the )?following (?:[\\w-]+ ){0,3}?(?:attended|were present|took part|participated)(?: [^:]{0,60})?|(?:the )?(?:meeting|event|ceremony|workshop|session) was attended by|present (?:at the [^:]{2,50} )?were|participants (?:at|in) [^:]{2,60}|attendees (?:at|of) [^:]{2,60}|[^:.]{2,60} was attended by|the delegation (?:included|comprised)|in attendance were|also in attendance were|among (?:the )?${people} were|speakers|panellists|panelists)(?: the following)?`,
    parts: 'speakers?|panell?ists?|signator(?:y|ies)|signed|witness(?:es|ed)?|signing',
    sideLabels: [
      `(?:for|from|representing|on behalf of|on the side of) (?<side>[^,;:.()]{2,100})`,
      `(?<side>[^,;:.()]{2,100}?)(?: delegation| side| team)?`,
    ],
    personSide: `(?:,? ?(?:who signed |signing |and )?(?:on behalf of|for|representing|who represented|on the part of) )(?<side>[^,;:.()]{2,100}?)`,
    absence: `(?:could not|was unable to|were unable to|did not|was not able to|were not able to|had been due to|was due to|had planned to|was to have|would have) (?:attend|join|take part|participate|travel|be present|come)|sent (?:his |her |their |its )?(?:regrets|apologies)|regrets were|apologies (?:were|from)|(?:was|were) (?:absent|not present|unavailable|prevented)|absent (?:was|were)|conveyed (?:his|her|their) (?:regrets|apologies)|regretted|excused|missed the|had to cancel|withdrew`,
    notes: [
      {
        note: 'led the delegation',
        before: '(?:led|headed) by|leading the delegation (?:was|were)',
        after: 'who led the delegation|head of (?:the )?delegation|leading the delegation|who headed the delegation',
      },
      {
        note: 'online',
        after:
          '(?:who )?(?:joined|participated|attended|took part|connected|participating|attending|joining|dialled in|speaking)? ?(?:online|virtually|remotely|by video(?: ?link| call| conference)?|via video(?: ?link| call| conference)?|via zoom|via teams|by teleconference)',
      },
      {
        note: 'witness',
        before: 'witnessed by|in the presence of|witnesses (?:were|included)',
        after: '(?:as )?witness(?:es|ed)?',
      },
      {
        note: 'signed',
        before:
          '(?:co-)?signed by|initialled by|^(?:also )?signing (?:the [^,;.]{2,60}? )?(?:were|was)|signatories (?:were|are)',
        after: 'who signed|signed|signatory',
      },
      {
        note: 'moderator',
        before: '(?:moderated|facilitated) by',
        after: '(?:as )?moderator|who moderated|moderated|facilitated',
      },
      { note: 'chair', before: '(?:chaired|co-chaired) by', after: 'who chaired|chaired|co-chaired' },
      {
        note: 'joined later',
        after:
          '(?:who )?(?:joined|arrived|arriving|joining)(?: the (?:meeting|event|session|ceremony))? (?:late|later|in the afternoon|for the (?:afternoon|second|final|closing)[^,;.]{0,30})|joined (?:the (?:meeting|event|session|ceremony|talks|discussion) )?(?:later|late)',
      },
      { note: 'observer', after: '(?:as )?(?:an )?observer' },
    ],
    joins:
      'in the presence of|and in the presence of|accompanied by|joined by|together with|including|and including|comprising|and comprising|witnessed by|and witnessed by|moderated by',
    occasion: `(?:(?:the|this|a) )?(?:${occasion}(?: (?:of understanding|was|were|is))?)(?: also)?`,
  },

  sections: {
    frontLabels:
      '(?:for )?immediate (?:release|use)|(?:press|news|media|joint press|joint|information) (?:release|statement|advisory|communiqu[eé]|announcement|note|bulletin)(?:[ :#–-]+(?:no\\.?|nr\\.?|number|ref\\.?)?[ .:]*[\\w./-]{0,24}\\d[\\w./-]*(?: of \\d{4})?)?(?: ?[|–—-] ?(?:for immediate release|embargo.*|.*\\d{4}))?|release|communiqu[eé]|(?:ref(?:erence)?|our ref|no|nr|press release no|release no|document)\\.?(?: no\\.?)?[ :#]+[^ ].{0,60}|embargo.{0,120}|strictly embargo.{0,120}|not for (?:publication|release) (?:before|until).{0,80}|for (?:information|use) .{0,60}|not an official (?:record|document)\\.?|for release .{0,80}|for immediate .{0,40}|check against delivery|distribution[: ].{0,60}|language[: ].{0,20}|original[: ].{0,20}|news|press|joint news release|photo(?:s)? available.{0,80}|update[d]?[: ].{0,40}|[^.:!?]{2,80} ?[|–—-] ?(?:press|news|media) (?:release|statement)',
    notices:
      '(?:[-–—*#~=+ ./]*(?:ends?|-? ?30 ?-?|###|xxx|fin|end of (?:press |news |media )?(?:release|statement))[-–—*#~=+ ./]*)|[-–—*#~=+•·. _]{3,}|#+|(?:issued by|released by|distributed by|signed)\\b.{0,160}',
    sources: 'source\\s*:.{1,80}',
    boilerplate:
      '(?:more )?about (?!this (?:website|document))(?:the )?(?=[\\p{Lu}“"«‘(\\d])|about us\\b|notes? (?:to|for) (?:the )?(?:editors?|journalists?|media|newsrooms?)\\b|editors?[’\'] notes?|background (?:note|information)s?\\b|boilerplate\\b|company (?:profile|information)\\b|additional information\\b|further (?:reading|notes)\\b|notes\\s*:?$',
    contact:
      '(?:for )?(?:more|further|additional) (?:information|details)(?:,| (?:please|contact|visit|see|on|about|or|regarding)\\b|:|$)|(?:for )?(?:media|press|interview|all press|all media)(?: and interview)? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|requests?|relations|office|officer|liaison)\\b|contacts?(?: (?:information|details|person|persons|for (?:the )?(?:media|press|journalists)))?\\s*(?::|$)|(?:please )?contact (?:us|the press office|the media)|to (?:arrange|request) (?:an )?interviews?|interviews? (?:can be|are|may be)|journalists? (?:may|can|should|wishing)|press office\\s*(?::|$)|enquiries\\s*(?::|$)|for (?:enquiries|inquiries|interviews|questions)',
    disclaimer:
      '(?:legal )?(?:disclaimer|notice|legal notice|terms of use|terms and conditions|legal information|legal disclaimer|copyright notice|forward[- ]looking statements?|safe harbou?r(?: statement)?|cautionary (?:statement|note).{0,60}|important (?:notice|information)|privacy notice|liability|trademarks?)\\s*(?::|\\.|$)',
    copyright: '(?:©|\\(c\\)\\s*(?=\\d{4})|copyright\\b)',
    legal: [
      'not necessarily (?:reflect|represent|those of)',
      '(?:as is|as available)\\b',
      '\\bwarrant(?:y|ies)\\b',
      '\\bliab(?:le|ility|ilities)\\b',
      '(?:does|do|shall) not (?:imply|constitute)',
      'nothing (?:herein|in this|contained)',
      '\\bendorsement\\b',
      'official record',
      'privileges and immunities',
      'sole risk|own risk',
      'permission (?:for|to|must|of)|prior (?:written )?(?:permission|consent)|written (?:permission|consent)',
      'proprietary rights|intellectual property|trade ?marks?|copyright',
      'all rights reserved',
      'forward[- ]looking statements?',
      'no responsibility|not (?:be )?(?:held )?responsible|responsibility for the (?:opinions|content)',
      'acknowledg(?:e)?ment of the source|source is (?:acknowledged|credited)|provided that (?:the source|acknowledg)',
      '(?:legal status|delimitation of (?:its|their) (?:frontiers|boundaries))',
      'designations? (?:employed|of countries)|particular designations|use of particular',
      'cannot (?:and does not )?guarantee|does not guarantee|no guarantee',
      'reserves? (?:the|all) rights?|specifically reserved|expressly reserved',
      'contained in this (?:website|document|release|press release|publication|communication)|information (?:presented|contained|provided) (?:in|on|here)|available from this website|this website',
      'provided as a public service|for information(?:al)? purposes only|solely for information|for convenience only',
      'intended solely|confidential(?:ity)?|unauthori[sz]ed',
      'not be construed|be considered to be|shall be (?:construed|considered)',
      'subject to (?:change|risks|the terms)|risks and uncertainties|differ materially',
      'applicable law|jurisdiction|governing law|laws of',
      'may be (?:freely )?(?:used|reproduced|reprinted|quoted|copied|translated)|reproduction|reuse|re-use',
      'not (?:constitute|an) (?:an )?(?:offer|advice|investment)|no offer',
      'undertakes? no obligation|no obligation to (?:update|revise)',
      'third[- ]part(?:y|ies)|external (?:sites|websites|links)|links to',
      'mention of (?:names|specific|companies|commercial|firm|any)|names of (?:specific )?(?:companies|firms)',
      'expressly disclaims?|disclaims?',
      'accuracy|completeness|reliability',
    ],
    holders: [
      '(?:provided|made available)[^.]{0,60}? by (?:the )?(?<holder>\\p{Lu}[^.,;]{2,160})',
      '(?:©|\\(c\\)|copyright(?: ©)?)\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?,?\\s*)?(?:by )?(?:the )?(?<holder>\\p{Lu}[^.,;|\\d]{1,120})',
      '(?<holder>\\p{Lu}[^.,;|]{1,120}?),? (?:\\d{4}\\. )?all rights reserved',
      '(?:rights (?:are )?(?:held|owned|reserved) by|(?:property|copyright) of) (?:the )?(?<holder>\\p{Lu}[^.,;|]{1,120})',
    ],
    asks: '(?:contact|call|reach|write to|speak to|e-?mail)',
    contactLabels:
      '(?:name|contact(?: person)?|media contacts?|press contacts?|press office(?:r)?|media (?:relations|office|enquiries|inquiries)|for (?:more|further) information|e-?mail|tel(?:ephone)?|phone|mobile|cell|fax|web(?:site)?|url|twitter|x|facebook|linkedin|address|t|m|e|w|p)',
  },
};
