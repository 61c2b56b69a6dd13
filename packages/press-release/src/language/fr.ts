import type { PhraseLanguage } from '../phrases/language.js';
import { forms } from './forms.js';

/** Stems of verbs in -er by which somebody speaks. */
const stems =
  'acquiesc|affirm|ajout|alert|annon[cç]|argument|articul|assur|avanc|avou|certifi|clam|comment|confess|confi|confirm|conseill|constat|contest|déclar|dédramatis|demand|déplor|dénon[cç]|détaill|dévoil|enchaîn|estim|évoqu|exhort|expliqu|expos|exprim|félicit|fustig|gliss|implor|indiqu|inform|insist|interpell|interrog|ironis|justifi|lâch|lan[cç]|martel|mentionn|murmur|narr|not|nuan[cç]|object|observ|opin|pest|plaid|plaisant|pointe?|précis|préconis|proclam|protest|prôn|questionn|racont|rassur|recommand|regrett|relat|relativis|relev|remarqu|remerci|répliqu|résum|rétorqu|revendiqu|salu|scand|signal|souffl|souhait|soulign|soupir|spécifi|suppli|témoign|tonn|tranch|appel|rappel|assén|complét|concéd|énumér|espér|répét|révél|suggér|tempér';
/** Of these, present forms whose stem changes. */
const changed =
  'appelle|assène|complète|concède|énumère|espère|interpelle|martèle|rappelle|relève|répète|révèle|suggère|tempère';
/** Stems of verbs that bring in a part of what somebody said. */
const judging =
  'jug|qualifi|parl|considèr|considér|refus|compar|réclam|encourag|vant|critiqu|promett|invit|redout|dédi';
const irregular = {
  present:
    "dit|redit|admet|avertit|conclut|convient|décrit|défend|écrit|maintient|poursuit|prédit|prétend|prévient|promet|réagit|reconnaît|renchérit|répond|reprend|soutient|sourit|surenchérit|fait (?:valoir|savoir|remarquer|observer|part de|état de)|tient à (?:souligner|saluer|préciser|rappeler|remercier|féliciter)|veut croire|met en (?:garde|avant|lumière)|met l'accent sur|rend hommage|laisse entendre|juge(?! (?:aux?|à|d|des?|du|en|\\p{L}+aire|\\p{L}+el))",
  past: "dit|redit|admis|averti|conclu|convenu|décrit|défendu|écrit|maintenu|poursuivi|prédit|prétendu|prévenu|promis|réagi|reconnu|renchéri|répondu|repris|soutenu|souri|surenchéri|jugé|critiqué|fait (?:valoir|savoir|remarquer|observer|part de|état de)|tenu à (?:souligner|saluer|préciser|rappeler|remercier|féliciter|exprimer|rassurer)|voulu (?:rassurer|rappeler|souligner|saluer)|mis en (?:garde|avant|exergue|lumière)|mis l'accent sur|rendu hommage|laissé entendre",
  gerund:
    "disant|admettant|avertissant|concluant|décrivant|défendant|écrivant|poursuivant|prévenant|promettant|réagissant|reconnaissant|répondant|reprenant|soutenant|voyant|faisant (?:valoir|savoir|remarquer|observer|part de|état de)|tenant à (?:souligner|saluer|préciser|rappeler|remercier)|mettant en (?:garde|avant|lumière)|mettant l'accent sur|rendant hommage|se (?:disant|félicitant|réjouissant)|invoquant",
};
/** Stems of reflexive verbs in -er. */
const reflexive =
  'agac|alarm|amus|avou|écri|émerveill|emport|enflamm|enthousiasm|étonn|exclam|excus|impatient|indign|inquiét|inquièt|insurg|interrog|désol|félicit|justifi|lament|rassur|rappel|targu|vant';
const reflexivePresent = 'réjouit|souvient|défend|enorgueillit|rappelle|plaint|attendrit';
const reflexivePast = `(?:${reflexive})é|réjoui|souvenu|défendu|enorgueilli|plaint|attendri`;
const also =
  "également|encore|aussi|notamment|ainsi|par ailleurs|en outre|pour sa part|pour leur part|de son côté|de leur côté|quant à lui|quant à elle|alors|d'abord|ensuite|enfin|finalement|d'emblée|à son tour|d'ailleurs|de plus|en effet|en conclusion|toutefois|cependant|néanmoins|(?:ce |hier )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|hier|aujourd'hui|ce jour|publiquement|officiellement|solennellement|vivement|chaleureusement|fermement|longuement|simplement|d'entrée|dans la foulée|lors de l'événement|devant la presse|à la presse";
const aside = `(?:,? (?:${also}),?)*`;
const clitics = "(?:nous |leur |lui |vous |m'|l'|y |en )?";
const present = `(?:${stems})e|${changed}|${irregular.present}`;
const past = `(?:${stems})é|${irregular.past}`;
const speaking = [
  `${clitics}(?:a|ont|avait|avaient|aurait|eut)(?: tous| toutes)?(?: deux)?${aside} (?:${past})`,
  `s'(?:est|était)${aside} (?:${reflexivePast})e?|se sont${aside} (?:${reflexivePast})e?s`,
  `${clitics}(?:${present})|(?:se |s')(?:(?:${reflexive})e|${reflexivePresent})`,
  `(?:${stems}|souten|mainten|prétend|conclu|préven|admett|reconnaiss|promett|écriv|poursuiv|répond|dis|repren|défend)ai(?:en)?t`,
].join('|');
/** “a-t-elle déclaré”, “poursuit-elle”, “s’est-elle réjouie” */
const inverted = (pronoun: string): string =>
  [
    `${clitics}(?:a|avait|aurait)-t-${pronoun}${aside} (?:${past})`,
    `s'(?:est|était)-(?:t-)?${pronoun}${aside} (?:${reflexivePast})e?`,
    `${clitics}(?:${present})-(?:t-)?${pronoun}|(?:se |s')(?:(?:${reflexive})e|${reflexivePresent})-(?:t-)?${pronoun}`,
  ].join('|');
const judges = [
  `(?:${judging})(?:e|ait|aient)(?: de| d')?|(?:a|ont|avait)${aside} (?:${judging})é(?: de| d'| comme)?`,
  `(?:${stems}|${judging})(?:ant|eant|er)|${irregular.gerund}`,
  "voit|voient|promettent|veut|veulent|entend(?! par)|craint|redoute|décrit|(?:a|ont)(?: d'abord)? vu|dit avoir|se dit|s'est dite?|(?:a |ont )?vante|dire|promettre|reconnaître|décrire|défendre|rendre hommage|mettre en garde|se réjouir|se dire|présentée? comme|présente comme",
].join('|');

/** Nouns for what somebody is. */
const roleNouns = [
  '(?:premier |première )?(?:vice-|co-?|sous-|ex-)?' +
    forms(
      'président préfet adjoint délégué chargé député élu gérant adhérent étudiant enseignant habitant intendant commandant assistant consultant exploitant fabricant représentant dirigeant correspondant surveillant négociant marchand militant attaché associé avocat magistrat lieutenant colonel sergent adjudant agent soignant apprenti auteur professeur docteur chercheur gouverneur procureur entrepreneur ingénieur exposant doctorant lauréat candidat diplômé retraité salarié employé envoyé artisan remplaçant suppléant savant figurant intervenant rescapé réfugié usager cousin voisin consul expert client ami patient riverain châtelain échevin écrivain maçon vigneron forgeron bûcheron paysan doyen proviseur principal syndic champion patron rapporteur assesseur général caporal avoué initié assuré invité témoin sinistré plaignant survivant descendant mannequin',
      'n?e?s?',
    ),
  '(?:vice-|co-?|sous-|ex-)?' +
    forms(
      'direct administrat fondat coordinat coordonnat animat réalisat médiat conservat ambassad sénat rect inspect rédact éducat agricult apicult viticult ostréicult piscicult sylvicult cidricult navigat act fact institut product construct créat collect composit édit traduct modérat négociat opérat organisat présentat restaurat sculpt instruct lect évaluat illustrat orat dessinat programmat curat tut',
      '(?:eur|rice)s?',
    ),
  forms(
    'chanteu danseu pêcheu mareyeu vendeu entraîneu chercheu coureu nageu rameu joueu brodeu éleveu travailleu contrôleu défenseu carreleu soudeu conteu sélectionneu blogueu transporteu porteu footballeu régisseu successeu prédécesseu monteu graveu relieu receveu repreneu employeu cueilleu laboureu glaneu développeu imprimeu',
    '(?:r|se)s?',
  ),
  forms(
    'conseill trésori greffi infirmi offici chanceli fermi cuisini charpenti menuisi jardini hôteli épici romanci ouvri pompi batteli écoli financi polici hériti berg boulang bouch horlog pâtissi chocolati couturi bijouti maraîch huissi bâtonni sommeli douani chevali aquatini patiss',
    '(?:er|ère)s?',
  ),
  forms(
    'histor chirurg pharmac technic music mathématic physic politic optic électric mécanic électromécanic gard lyc citoy plastic esthétic diététic informatic logistic statistic comédi théolog prat praticien académic',
    '(?:ien|ienne|éen|éenne|en|enne)s?',
  ),
  forms(
    'bio géo cardio glacio archéo socio psycho anthropo ethno climato météoro hydro épidémio viro infectio onco neuro gynéco politico océano éco zoo musico égypto sismo volcano dermato ophtalmo radio pneumo toxico crimino ornitho entomo œno',
    'logues?',
  ),
  forms(
    'biolog urban lingu art journal jur économ anal spécial chim dent violon pian guitar céram plast botan archiv document scénar dramat écolog humor paysag capital cycl syndical activ secour hygién génét infograph graph essay machin motor caricatur fleur orthophon paléontolog conférenc styl ébén maquett généralist solist alt illusionn',
    'istes?',
  ),
  "élève|peintre|poète|poétesse|photographe|chorégraphe|scénographe|géographe|cinéaste|géomètre|agronome|astronome|économe|architecte|vétérinaire|interprète|athlète|arbitre|cadre|juge|guide|garde|pilote|capitaine|membre|responsable|porte-parole|(?:sous-)?préfètes?|maire|mairesse|ministre|bourgmestre|édile|notaire|secrétaire|propriétaire|bibliothécaire|commissaire|stagiaire|bénévole|volontaire|médecin|sage-femme|imam|évêque|archevêque|cardinal|abbé|pasteur|rabbin|curé|moine|prêtre|émir|sultan|wali|caïd|chef|cheffe|chefs|cheffes|mère|père|veuve|veuf|sœur|frère|fils|fille|parente?s?|gardienne?|sportive?|sportif|directeur-général|premier ministre|première ministre|autrice|skipper|skippeuse|sapeur-pompier|fonctionnaire|bâtonnier|ministre-président|ministre-présidente|metteur en scène|metteuse en scène|maître de conférences|maîtresse de conférences|maître d'œuvre|fondée? de pouvoir|haut-commissaire|haute-commissaire|haute? représentante?|doyen d'âge|ténor|soprano|rapporteuse|chargée? d'affaires|PDG|DG|DGA|DGS|DRH|CEO|CFO|lycéenne|sélectionneuse|éleveuse",
].join('|');

/** The noun at the head of an organisation’s name. */
const organisationNouns =
  "institut|instituts|conservatoire|organisation|organisme|agence|ministère|alliance|banque|université|fonds|commission|association|conseil|fondation|fédération|département|bureau|office|division|centre|société|compagnie|groupe|groupement|autorité|union|réseau|secrétariat|collège|école|lycée|académie|laboratoire|hôpital|hôpitaux|hospices|clinique|musée|chambre|direction|ambassade|consulat|consortium|coopérative|cour|tribunal|parlement|sénat|assemblée|congrès|service|services|comité|confédération|ligue|club|église|paroisse|diocèse|observatoire|inspection|entreprise|entreprises|holding|coalition|plateforme|faculté|équipe|section|mission|délégation|gouvernement|administration|régie|police|gendarmerie|armée|marine|port|aéroport|mairie|ville|commune|municipalité|région|province|préfecture|sous-préfecture|canton|métropole|communauté|agglomération|caisse|syndicat|mutuelle|opéra|théâtre|orchestre|chœur|ballet|bibliothèque|médiathèque|cinémathèque|maison|archives|établissement|pôle|cabinet|république|royaume|état|haut-commissariat|commissariat|parc|domaine|manufacture|usine|chantiers|collectif|cercle|forum|festival|programme|rectorat|parquet|barreau|ordre|patriarcat|présidence|primature|chancellerie|grand conseil|conseil-exécutif|haute école|cégep|centrale|maison d'arrêt|ateliers|studio|studios|éditions|librairie|galerie|magasins|laiterie|brasserie|fromagerie|onu|unesco|chu|chru|cnrs|ong|esa|ena";

/** What bears a name in marks. */
const things =
  'label|programme|projet|campagne|exposition|opération|thème|thématique|titre|devise|slogan|initiative|mention|prix|plan|dispositif|film|documentaire|livre|ouvrage|roman|recueil|rapport|étude|guide|spectacle|pièce|application|appli|concept|notion|principe|terme|expression|mot|formule|système|revue|journal|magazine|émission|collection|gamme|marque|colloque|conférence|forum|journée|semaine|nuit|fête|festival|concours|trophée|charte|plateforme|fonds|stratégie|feuille de route|pacte|clause|article|loi|chapitre|volet|axe|segment|catégorie|statut|niveau|notation|rubrique|groupe|collectif|association|navire|bateau|voilier|toile|tableau|sculpture|œuvre|installation|série|album|chanson|hymne|site|quartier|salle|espace|parcours|sentier|table ronde|atelier|session|cycle|saison|défi|appel à projets|mot-clé|hashtag|lieu-dit|panneau|affiche|banderole|logiciel|outil|module|carte|méthode|technique|syndrome|effet|théorie';

/** Who is sent together. */
const delegations = '(?:délégation|mission|comitive|tribune officielle)s?(?![\\p{L}])';
/** Where people come together. */
const events =
  '(?:cérémonie|réunion|rencontre|séance|conférence|atelier|table ronde|débat|panel|forum|sommet|assemblée|événement|évènement|travaux|journée|soirée|colloque|session|comité|conseil|commission|signature|inauguration|remise|lancement|visite|vernissage|audience|assises|congrès|hommage|commémoration)s?(?![\\p{L}])';
/** What is signed. */
const agreements =
  "(?:accord|convention|contrat|protocole|mémorandum|charte|pacte|partenariat|document|avenant|traité|déclaration|entente|texte|lettre d'intention|acte)s?(?![\\p{L}])";
/** Says that somebody was there. */
const tookPart = [
  '(?:ont |a |avait |avaient )?(?:également |aussi |notamment |tous |toutes )?(?:pris part|participé|assisté)|(?:particip|assist)ai(?:en)?t|prenai(?:en)?t part',
  'étai(?:en)?t (?:également |aussi |notamment |tous )?présente?s?|présente?s? (?:à|au|aux|lors|dans|ce jour)|étaient là|(?:étaient|ont été|figuraient|comptaient) (?:également |notamment )?(?:parmi|au nombre)',
  "en (?:la )?présence (?:de|du|des|d')|en compagnie (?:de|du|des|d')|avec la (?:participation|présence) (?:de|du|des|d')|(?:note|notait|noté|enregistré|vu|marquée?s? par|rehaussée?s? par|salué) la (?:présence|participation)(?: \\p{L}+)? (?:de|du|des|d')|aux côtés (?:de|du|des|d')",
  `ont (?:tous |toutes )?(?:deux )?(?:co)?(?:signé|paraphé)|(?:a|avait) (?:co)?(?:signé|paraphé)(?=[^.]{0,120}${agreements})|signataires?|(?:signent?|paraphent?)(?=[^.]{0,120}${agreements})`,
  `(?<=${agreements}[^.]{0,160})(?:co)?(?:sign|paraph)ée?s?(?: [^,.;:«»]{1,60}?)? (?:par|pour)`,
  "s'est entretenue?(?:,? [^.;:]{0,60}?)?,? avec|se sont (?:réuni|entretenu|rencontré|retrouvé)e?s|(?:a|ont) rencontré|(?:a|ont) (?:été )?reçue?s?(?: en audience| ce matin| à son cabinet|,? (?:ce |hier |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|(?:a|ont) accueilli",
  `(?<=${delegations}[^.]{0,120})(?:composée?|constituée?|formée?) (?:de|d'|du)|(?<=${delegations}[^.]{0,120})(?:comprenai(?:en)?t|comptai(?:en)?t)|(?<=${delegations}[^.]{0,120})(?:conduite?|dirigée?|menée?|emmenée?)(?: [^,.;:«»]{1,60}?)? par`,
  `(?<=${events}[^.]{0,120})(?:(?:co)?présidée?s?|animée?s?|modérée?s?|ouverte?s?|clôturée?s?|rehaussée?s?|marquée?s?)(?: [^,.;:«»]{1,60}?)? par|(?:inaugurée?s?|représentée?s?)(?: [^,.;:«»]{1,60}?)? par`,
  "accompagnée?s? (?:de|du|des|d'|par)|entourée?s? (?:de|du|des|d')|(?:ont|a) fait le déplacement|avaient pris place|(?:a|ont) réuni|réunissait|rassemblait|parmi les participants|participants(?= ?:)|l'accompagnai(?:en)?t",
  `(?:a|ont) (?:co)?(?:présidé|animé|clôturé|ouvert)(?=[^.;]{0,80}${events})|(?:a|ont) (?:inauguré|procédé à|coupé le ruban|représenté)|s'(?:est|y) (?:sont )?rendue?s?`,
].join('|');

/** French, of France, Africa, Belgium, Switzerland and Canada. */
export const french: PhraseLanguage = {
  tag: 'fr',
  parted: true,
  stopWords:
    'le la les des et du une est dans pour que qui sur avec au aux par plus ce cette leur sont ont été nous vous',

  months: [
    'janvier janv',
    'février fév févr fevrier',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'août aout',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'décembre déc decembre',
  ],
  weekdays: ['dimanche dim', 'lundi lun', 'mardi mar', 'mercredi mer', 'jeudi jeu', 'vendredi ven', 'samedi sam'],
  ordinals: 'er|ère|re',
  dateWords: 'le|du|ce|de|en date du|en|au',
  yearWords: '(?!)',
  dayFirst: true,
  datelines: [],
  dateLabels:
    '(?:date(?: de (?:publication|parution|diffusion))?|(?:publi|diffus|paru|post|émis|actualis|mis en ligne|mis à jour)(?:é|ée|e|ie)?(?: le)?|le|fait à|fait le|donné à|signé à|à|communiqué du|en date du|date et lieu)',
  embargo:
    'embargo|sous embargo|ne pas (?:publier|diffuser) avant|à ne pas (?:publier|diffuser) avant|(?:diffusion|publication) interdite avant',

  honorifics: {
    female:
      'mme mme. mmes mlle madame mademoiselle mesdames dre docteure professeure pre maîtresse sœur maître_mme s.e.mme s.e.m.me son_excellence_madame',
    male: 'm. mm. m monsieur messieurs mgr monseigneur abbé frère père son_excellence_monsieur s.e.m. s.e.m',
    other:
      "dr dr. drs pr pr. prs docteur docteurs professeur professeurs prof. me maître s.e. s.exc. son_excellence leurs_excellences s.m. sa_majesté s.a.r. son_altesse son_altesse_royale ing. ingénieur général colonel lieutenant-colonel commandant capitaine lieutenant adjudant amiral vice-amiral contre-amiral révérend pasteur imam hadja honorable honorables l'honorable",
  },
  severalHonorifics: 'mm. mmes messieurs mesdames drs prs professeurs docteurs',
  particles:
    "de du des la le les l' d' van von der den ben ibn bin el al ould bint dit dite da dos di y e épouse née veuve zu af",
  roles:
    'directeur directrice président présidente ministre secrétaire maire préfet préfète chef cheffe responsable professeur professeure ambassadeur ambassadrice',
  roleNouns,
  roleAdjectives: [
    forms(
      'général régional national central municipal départemental communal provincial territorial commercial délégué adjoint résident permanent principal suppléant',
      'e?s?',
    ),
    forms('exécutif administratif', 's?'),
    forms(
      'exécutive administrative technique scientifique juridique stratégique économique politique plénipotentiaire honoraire artistique',
      's?',
    ),
    'financière?|particulière?|particulier|financier|extraordinaire|itinérante?',
  ].join('|'),
  roleFronts:
    'ancien|ancienne|nouveau|nouvelle|premier|première|dernier|dernière|second|seconde|deuxième|haut|haute|jeune|actuel|actuelle|futur|future|grand|grande|également|lui-même|elle-même|seul|seule',
  organisationNouns,
  units:
    'services?|direction|département|bureau|division|section|équipe|pôle|mission|secrétariat|cabinet|délégation|programme|groupe|comité|laboratoire|centre|commission|région|province|commune|ville|port|maison|parc|état|administration|forum|inspection',
  fields:
    'communication|infrastructures?|prévention|presse|marketing|ventes|achats|finances|trésorerie|comptabilité|opérations|logistique|qualité|recherche|innovation|développement|planification|projets|programmes|ressources|relations|affaires|études|éducation|culture|santé|tourisme|sports?|travaux|urbanisme|habitat|logement|aménagement|environnement|énergie|agriculture|élevage|pêche|mines|industrie|commerce|économie|emploi|travail|égalité|jeunesse|sécurité|mobilités?|transports?|coopération|gestion|formation|patrimoine|collections|technologies?|systèmes|informatique|données|ingénierie|production|conformité|risques|audit|juridique|participation|protection|clients?|stratégie|urgences|cardiologie|pédiatrie|chirurgie|oncologie|histoire|physique|chimie|biologie|géologie|écologie|mathématiques|droit|philosophie|sociologie|anthropologie|archéologie|littérature|linguistique|médecine|architecture|aînés|finances|investissements|partenariats|numérique|eau|eaux|bâtiments',
  ofOrganisation:
    "de la|de l'|du|des|de|d'|à la|à l'|au|aux|à|auprès de la|auprès de l'|auprès du|auprès des|auprès de|auprès d'|au sein de la|au sein de l'|au sein du|au sein de|chez|pour la|pour le|pour l'|pour les|pour|en|près la|près le|près de|sur",
  fieldRoles:
    "(?:vice-|premier |première )?ministre(?: d'état| déléguée?| responsable)?|secrétaire d'état|conseill(?:er|ère) d'état|échevine?|adjointe?(?= à la | au | à l'| aux )",
  article: "les? |la |l'|une? |des |ce |cette |son |sa |ses |leurs? ",
  phraseEnd:
    "qui|que|qu'|dont|où|lequel|laquelle|a|ont|est|sont|était|étaient|ayant|avant|après|lors|pendant|durant|devant|afin|mais|tandis|alors|venue?s?|accompagnée?s?|entourée?s?|conduite?s?|présente?|représentant(?= l[ae'])|représentait|représentaient|représente|représentent|depuis|selon|comme|sera|seront|fut|furent|prononce|préside|assistait|participait|âgée?|née?|hier|ce|cette|au nom d[eu]s?|avec|ainsi|puis|se|s'est|signent|signe|rejoint|succède|vient|viennent|doit|peut|va|entend|qu'il|quand|lorsque|car|dans|sous",
  beforePlaces:
    'en|à|au|aux|vers|depuis|via|près de|place|rue|avenue|quai|boulevard|mont|saint|hôtel|salle|amphithéâtre|auditorium|stade|pont|gare|tour|villa|palais|parc|lac',
  speaks: {
    any: speaking,
    female: inverted('elles?'),
    male: inverted('ils?'),
    same: `et (?:puis )?(?:d'|de )(?:(?:${stems})er|conclure|poursuivre|reprendre|prévenir|répondre|renchérir|sourire|promettre)`,
  },
  judges,
  speaksAlso: also,
  that: "que|qu'|comme suit|ceci|ce qui suit|avec force|en ces termes|ces mots|en substance|sur le fait que|combien|à quel point",
  accordingTo:
    "selon|d'après|pour|aux yeux de|aux yeux du|dixit|de l'avis de|de l'avis du|à en croire|comme (?:l'a |le |l')(?:dit|souligné|rappelé|expliqué|souligne|rappelle|explique)",
  pronouns: {
    female: "elle|cette dernière|celle-ci|l'intéressée|la responsable|la dirigeante|l'élue",
    male: "il|ce dernier|celui-ci|l'intéressé|le responsable|le dirigeant|l'élu",
    other: "ils|elles|on|l'orateur|l'oratrice|celui-ci",
  },
  likelySpeaks: `${clitics}(?:(?:se |s')?\\p{L}+(?:e|it|et|rt|aît)|(?:a|avait|s'est)(?: \\p{L}+ment)? \\p{L}+(?:é|i|u|is|it)e?)`,
  thus: "(?:c'est )?ainsi(?: que| qu')?|c'est (?:par|en) ces (?:mots|termes) (?:que|qu')|voilà comment|en ces termes,?",
  definite: "le |la |l'",
  sideEnds: 'en présence|accompagnée?s?|aux côtés|devant|reçue?s?|accueillie?s?|en qualité de|comme',
  likelyRoles:
    '\\p{L}{2,}(?:iste|logue|graphe|thécaire|icien(?:ne)?|teur|trice|eur|euse|ier|ière|ienne?|nome|naute|iatre|aire)s?',
  namesEverySubject: true,
  relatives: 'qui|lequel|laquelle',
  ages: 'ans',
  roleGenders: {
    female: {
      article: 'la |une |cette ',
      noun: '\\p{L}+(?:trice|esse|euse|[iè]ère|ère|enne|ente|ante|ée|onne|taine|ate|eure|effe)',
    },
    male: { article: 'le |un |du |au |ce ', noun: '\\p{L}+(?:teur|ient|ier|ien|ident|ant|gué)|doyen' },
  },
  nameEndings: '',
  tookPart: tookPart,
  sidesBefore: [
    "(?:pour(?! (?:l'occasion|la première|la circonstance|sa part|leur part|l'heure|le moment|autant|rappel|mémoire|sa |leur |ce |cet))|au nom d[eu]s?|représentant(?= l[ae'])|en représentation d[eu]s?) (?:la |le |l'|les )?(?<side>[^,;:.]{2,100}?)(?= ?[,:]| (?:m\\.|mme|mm\\.|dr|pr|s\\.e)(?: |$)| (?:ont|a|étaient|était) )",
    "du côté (?:d[eu]s?|de la|de l') ?(?:la |l')?(?<side>[^,;:.]{2,100}?)(?= ?[,:]| (?:ont|a|étaient|était|on)(?: |$))",
    'côté (?<side>[^,;:.]{2,80}?)(?= ?[,:])',
    "(?:la|une) délégation (?:de la |de l'|du |des |d'|de )(?<side>[^,;:.]{2,100}?)(?= ?,| (?:était|est|comprenait|comptait|conduite|composée|menée|dirigée|emmenée))",
    "(?:la |une )?(?<side>délégation (?!de |du |des |d'|était|est|conduite|composée|menée|dirigée)[^,;:.]{2,60}?)(?= ?,| (?:était|est|comprenait|comptait|conduite|composée|menée|dirigée|emmenée))",
    '(?<side>[^,;:.]{2,100}?) (?:était|étaient|a été|ont été) (?:également |aussi )?représentée?s? par',
  ],
  sidesAfter: [
    "(?:,? (?:qui )?(?:représentai(?:en)?t|a représenté|ont représenté|représentante?s?|au nom d[eu]s?|pour le compte d[eu]s?)) (?:la |le |l'|les )?(?<side>[^,;:.()]{2,100}?)(?=[,;.)]|$| et )",
    "(?:,? pour) (?:la |le |l'|les )(?<side>[^,;:.()]{2,100}?)(?=[,;.)]|$| et (?:m\\.|mme|dr))",
  ],
  occasions:
    "(?:à |lors d[eu] |lors |pendant |au |aux |de |du )?(?:la |l'|le |les |cette |cet |ce )?(?:cérémonie|signature|réunion|rencontre|événement|évènement|lancement|inauguration|conférence|atelier|séance|séance de travail|visite|table ronde|forum|sommet|remise|convention|accord|protocole|mémorandum|réception|pose de la première pierre|vernissage|ouverture|clôture|audience|travaux|assises|déplacement|événements)(?: officielle?| solennelle?| de travail)?(?: de (?:signature|clôture|lancement|remise|l'inauguration|l'ouverture))?|notamment|parmi|participants?|personnalités|représentants?|autorités|entre autres|autres",

  organisationHeads:
    'institut organisation agence ministère alliance banque université fonds commission association conseil fondation fédération département bureau office division centre société compagnie groupe autorité union réseau secrétariat collège école lycée académie laboratoire hôpital musée chambre direction ambassade cour tribunal parlement sénat assemblée service comité ligue club observatoire entreprise faculté préfecture mairie ville',
  places:
    "france sénégal mali niger bénin togo cameroun gabon congo tchad maroc algérie tunisie belgique suisse canada québec luxembourg monaco haïti madagascar burkina_faso côte_d'ivoire guinée mauritanie djibouti comores rwanda burundi liban égypte allemagne autriche italie espagne portugal royaume-uni états-unis chine japon inde brésil russie ukraine afrique europe asie amérique",
  connectors: "de du des la le les l' d' et en à au aux pour sur dans par avec sans sous entre vers ou",
  articles: "le la les l' un une des",
  afterHolder: 'tous droits|et |est |sont |dans |à ',
  clauseWords: 'est sont était étaient a ont avait avaient sera seront qui que dont',
  listOpeners: 'notamment ainsi également aussi puis enfin',
  and: "et|ainsi que|ainsi qu'|accompagnée? (?:de|du|d')|de même que|sans oublier|avec|puis|&",

  namesThings:
    "(?:dénommée?s?|baptisée?s?|rebaptisée?s?|intitulée?s?|appelée?s?|nommée?s?|surnommée?s?|labellisée?s?|connue?s? sous|nom|concept|notion|principe|terme|expression|mot|formule|label|thème|titre|devise|slogan|mention|mot-clé|hashtag|lieu-dit|clause)(?: \\p{L}+)?(?: de| du| d'| des)?|dite?s?(?: du| de| des)?",
  things: `(?:${things})(?: \\p{L}+){0,2}(?: de| du| d'| des)?`,
  namedThings: 'programme projet initiative campagne',
  sentenceStarters:
    "le la les l un une des ce cet cette ces il elle ils elles on nous vous je mon ma mes son sa ses leur leurs notre nos votre vos au aux à en dans sur par pour avec sans sous selon après avant depuis lors pendant durant entre vers chez et ou mais donc or ni car si quand comme lorsque où qui que quoi dont ainsi aussi enfin puis alors ensuite parmi plus tout tous toute toutes chaque aucun prenant rappelant saluant estimant évoquant interrogé interrogée présent présents créé créée située fondé fondée de du d' côté cérémonie mercredi contact contacts contact_presse à_propos hier aujourd'hui demain établissement trente deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt cent mille grâce face afin outre malgré dès jusqu jusqu'à quelque plusieurs certains certaine autre autres même cela ceci voici voilà non oui quel quelle quels quelles pourquoi comment ayant étaient ont est sont étant venu venue fort forte citation citations photo photos légende source info infos merci bravo bienvenue ouverture lancement signature réunion visite date lieu horaires tarif réservation téléphone tél courriel",
  abbreviations:
    'm mm mme mmes mlle dr drs pr prs prof me st ste s.e s.e.m s.exc cf etc av bd art vol p pp no n tél ext env chap réf resp ing janv févr fév avr juil sept oct nov déc dir adm éd hab min max',
  numberAbbreviations: 'no n art p vol',
  finalAbbreviations: 'etc cie s.a s.a.r.l s.a.s',

  attendance: {
    leadsWithSide: [
      "(?:du )?côté (?:d[eu]s? |de la |de l')?(?<side>[^,;:.]{2,100}?)",
      "(?:la )?délégation (?:de la |de l'|du |des |de |d')(?<side>[^,;:.]{2,100}?)",
      "(?:pour|au nom d[eu]s?|représentant) (?:la |le |l'|les )?(?<side>[^,;:.]{2,100}?)",
    ],
    leads: [
      "[^.:]{0,160}?(?:étaient (?:également |notamment )?présente?s?|ont (?:également )?participé|ont (?:également )?pris part|ont assisté|en présence (?:de|du|des|d')|participants|(?:était|est) composée (?:de|d')|comprenait|signataires|ont signé)(?: [^.:]{0,80}?)?",
    ],
    tails: [],
    headings:
      '(?:liste des )?(?:(?:principaux )?participante?s|personnes présentes|personnalités présentes|présences|signataires|intervenante?s|orateurs|membres de la délégation|étaient (?:notamment |également )?présente?s?|ont (?:participé|assisté|pris part)|présents|composition de la délégation|délégations?|en présence d[eu]s?|avec la participation d[eu]s?|invités)(?: [^:]{0,60})?|(?:photo|sur la photo|légende)?[ ,:(-]*(?:de gauche à droite|de g\\. à d\\.)[ ,:)-]*',
    parts:
      "signataires?|signé|intervenants?|témoins?|modérat(?:eur|rice)|animat(?:eur|rice)|maître de cérémonie|invitée?s?(?: d'honneur)?",
    sideLabels: [
      "(?:(?:pour|côté|du côté (?:d[eu]s?|de la)|représentant|au nom d[eu]s?|délégation d[eu]s?|délégation d[eu] la) |(?:du côté|au nom|délégation) de l'|délégation d')(?:la |le |l'|les )?(?<side>[^,;:.()]{2,100})",
      '(?<side>[^,;:.()]{2,100}?)',
    ],
    personSide: "(?:,? (?:pour|représentant|au nom d[eu]s?) (?:la |le |l'|les )?)(?<side>[^,;:.()]{2,100}?)",
    absence:
      "(?:n'(?:a|ont|avait|avaient) (?:pas |malheureusement )*pu|excusée?s?|absente?s?|empêchée?s?|s'est fait (?:excuser|représenter)|s'étaient? fait excuser|n'étai(?:en)?t pas|en l'absence|n'a pas (?:assisté|participé|fait le déplacement)|n'ont pas (?:assisté|participé))",
    notes: [
      {
        note: 'a conduit la délégation',
        before: '(?:conduite|dirigée|menée|emmenée) par',
        after: 'chef(?:fe)? de (?:la )?délégation',
      },
      { note: 'en ligne', after: '(?:en ligne|(?:en|par) visioconférence|à distance|par vidéo|en distanciel)' },
      { note: 'témoin', after: '(?:comme |en qualité de )?témoin' },
    ],
    joins: 'en présence de|accompagnée? de|ainsi que',
    occasion: "(?:la |le |l')?(?:cérémonie|réunion|rencontre|signature|visite)",
  },

  sections: {
    frontLabels:
      "communiqu[ée]s?(?: (?:de|à la) (?:la )?presse| (?:commune?|conjoint|officiel|final|unitaire))?.{0,60}|(?:dossier|note|point|avis|information|bulletin|invitation|alerte|lettre|infos?|espace|salle|revue|déclaration)s? (?:de |d'|à |pour )?(?:la )?(?:presse|médias|rédaction)s?.{0,40}|(?:invitation|note|avis|alerte) aux? (?:médias|rédactions|presse|journalistes).{0,40}|pour (?:diffusion|publication|parution) (?:immédiate|le .{3,40})|à diffuser (?:immédiatement|largement|sans délai)|(?:diffusion|parution|publication) immédiate|à publier|embargo.{0,100}|sous embargo.{0,100}|(?:réf(?:érence)?|n°|n[o°º]|numéro)\\.? ?[:.]? ?[^ ].{0,40}|actualités?|nouvelles?|presse|service de presse|arrêts? dans (?:l'affaire|les affaires) .{0,120}|déclaration(?: (?:conjointe|liminaire|commune|finale))?|note d'information|flash info|brèves?|résultats|information (?:réglementée|règlementée)|(?:espace|salle de) presse|partager.{0,60}|accueil ?[>›|/].{0,100}|version (?:imprimable|pdf)|télécharger.{0,40}",
    notices:
      '[-–—*#~=+•·. _]{3,}|[-–— ]*(?:30|fin|###|fin du communiqué)[-–— ]*|partager.{0,60}|imprimer.{0,20}|retour.{0,30}|autres (?:communiqués|actualités)|à lire (?:aussi|également).{0,80}|pièces? jointes?.{0,60}|liens? (?:connexes?|utiles?)|documents? (?:joints?|à télécharger|associés?)|mots-clés.{0,80}|partenaires',
    sources: '(?:source|crédit|crédits photos?|photos?)\\s*:.{1,80}',
    boilerplate:
      "à propos(?: d[eu]s?| de la| de l'|\\s*:|$)|qui sommes-nous|note(?:s)? (?:aux?|à l'attention des|à l'intention des|pour les|à la) (?:rédac\\p{L}+|journalistes|éditeurs?|médias)|(?:pour )?en savoir plus sur|repères\\b|chiffres[- ]clés|présentation d[eu]|notes?\\s*:?$|contexte\\s*:?$",
    contact:
      "(?:vos )?contacts?(?: (?:de )?(?:la )?(?:presse|médias?|journalistes|communication|utiles))?(?:\\(s\\))?\\s*(?::|$|–|-)|contacts? (?:presse|médias?)\\b|relations?(?: (?:avec|aux) (?:la |les )?)? ?(?:presse|médias?|publiques)\\b|relations investisseurs|service (?:de )?(?:la )?(?:presse|communication)\\s*(?::|$)|pour (?:plus (?:d'informations?|de renseignements|de détails)|toute? (?:information|renseignement|question|demande)s?|en savoir plus|tout renseignement|de plus amples|les médias)|(?:renseignements|informations?)(?: (?:presse|complémentaires|et interviews?))?\\s*(?::|$)|demandes? (?:de la |d'|de )?(?:presse|médias?|interviews?|entrevues?)|bureau de presse|attachée? de presse|personnes? à contacter|interlocuteurs?\\s*:",
    disclaimer:
      "(?:mentions? légales?|avertissements?|clause de non-responsabilité|avis (?:juridique|de non-responsabilité)|conditions d'utilisation|(?:énoncés|déclarations|informations) prospecti(?:fs|ves)|limitation de responsabilité|politique de confidentialité|protection des données)\\s*(?::|\\.|$)",
    copyright: '©|copyright\\b|tous droits réservés',
    legal: [
      "n'engagent? (?:que|pas)|ne reflètent? pas (?:nécessairement)?",
      'responsabilité',
      'garanties?',
      'droits de propriété|propriété intellectuelle|marques?',
      'tous droits réservés',
      'reproduction|réutilisation|reproduits?',
      'sous réserve|à condition (?:que|de)',
      "(?:énoncés|déclarations|informations) prospecti(?:fs|ves)|risques et (?:d'?)?incertitudes|mise à jour|mettre à jour",
      'données (?:personnelles|à caractère personnel)|désinscri|désabonn',
      'offre de vente|sollicitation',
      'mention de la source|source soit (?:citée|mentionnée)',
    ],
    holders: [
      '(?:©|copyright)\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?,?\\s*)?(?<holder>\\p{Lu}[^.,;|\\d]{1,120})',
      '(?<holder>\\p{Lu}[^.,;|]{1,120}?)[,.]? tous droits réservés',
    ],
    asks: "(?:contacter|joindre|écrire à|appeler|auprès d[eu]|s'adresser à|contactez|veuillez (?:contacter|joindre))",
    contactLabels:
      '(?:nom|contacts?(?: (?:de )?presse| médias?)?|service de presse|relations? (?:presse|médias?|investisseurs)|porte-parole|courriel|e-?mail|mail|mél|tél(?:éphone)?\\.?|mobile|cell(?:ulaire)?|port(?:able)?\\.?|gsm|natel|fax|site(?: web| internet)?|adresse|t|m|e|p)',
  },
};
