import type { PhraseLanguage } from '../phrases/language.js';

const past =
  'dijo|declaró|afirmó|indicó|explicó|precisó|añadió|agregó|señaló|subrayó|destacó|resaltó|recalcó|remarcó|puntualizó|apuntó|aseguró|aseveró|manifestó|expresó|expuso|sostuvo|comentó|contó|relató|recordó|anunció|confirmó|respondió|contestó|replicó|advirtió|alertó|reconoció|admitió|lamentó|celebró|agradeció|prometió|observó|concluyó|resumió|insistió|reiteró|enfatizó|detalló|matizó|opinó|consideró|valoró|aclaró|defendió|argumentó|argumentaba|reflexionó|confesó|bromeó|exclamó|preguntó|planteó|pidió|exhortó|instó|llamó|prosiguió|continuó|apostilló|sentenció|zanjó|acotó|abundó|ahondó|testimonió|escribió|quiso saber|quiso señalar|quiso destacar|hizo hincapié|puso de relieve|puso de manifiesto|hizo saber|dio a conocer|informó|refirió|mencionó|evocó|remató|ponderó|felicitó|saludó|dijeron|afirmaron|señalaron|explicaron|declararon';
const present =
  'dice|declara|afirma|indica|explica|precisa|añade|agrega|señala|subraya|destaca|resalta|recalca|remarca|puntualiza|apunta|asegura|asevera|manifiesta|expresa|expone|sostiene|comenta|cuenta|relata|recuerda|anuncia|confirma|responde|contesta|replica|advierte|alerta|reconoce|admite|lamenta|celebra|agradece|promete|observa|concluye|resume|insiste|reitera|enfatiza|detalla|matiza|opina|considera|valora|aclara|defiende|argumenta|reflexiona|confiesa|bromea|exclama|pregunta|plantea|prosigue|continúa|apostilla|sentencia|zanja|acota|abunda|ahonda|testimonia|escribe|remata';
const participle =
  'dicho|declarado|afirmado|indicado|explicado|precisado|añadido|agregado|señalado|subrayado|destacado|resaltado|recalcado|remarcado|puntualizado|apuntado|asegurado|aseverado|manifestado|expresado|expuesto|sostenido|comentado|contado|relatado|recordado|anunciado|confirmado|respondido|contestado|advertido|alertado|reconocido|admitido|lamentado|celebrado|agradecido|prometido|observado|concluido|resumido|insistido|reiterado|enfatizado|detallado|matizado|opinado|considerado|valorado|aclarado|defendido|argumentado|reflexionado|confesado|preguntado|planteado|escrito|informado|hecho hincapié|puesto de relieve|querido destacar|querido subrayar|querido agradecer';
const also =
  'también|asimismo|además|igualmente|por su parte|por otra parte|por otro lado|a su vez|entonces|al respecto|en este sentido|en ese sentido|finalmente|luego';

/** Spanish, of Spain and Latin America. */
export const spanish: PhraseLanguage = {
  tag: 'es',
  parted: true,
  script: 'capitals',
  stopWords: 'el la los las y del que una para con por se su al lo como más en es',

  months: [
    'enero ene',
    'febrero feb',
    'marzo mar',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago',
    'septiembre setiembre sept sep set',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
  weekdays: [
    'domingo dom',
    'lunes lun',
    'martes mar',
    'miércoles miercoles mié',
    'jueves jue',
    'viernes vie',
    'sábado sabado sáb',
  ],
  ordinals: 'º|°|ro|ero',
  dateWords: 'de|del|a|el|al|día|el día|a los|en',
  yearWords: '(?!)',
  dayFirst: true,
  datelines: [],
  dateLabels:
    '(?:fecha(?: de (?:publicación|emisión|difusión))?|publicado(?: el)?|emitido(?: el)?|difundido el|dado en|para publicación el|actualizado)',
  embargo:
    'embargo|embargad[oa](?: hasta)?|no (?:publicar|difundir) antes|prohibida su difusión antes|para publicación a partir',

  honorifics: {
    female:
      'sra. sra señora srta. srta señorita doña dña. d.ª d.a dra. dra doctora profa. profesora licda. licda lcda. arq.ª ing.ª sor excma. ilma. magistrada',
    male: 'sr. sr señor don d. dr. dr doctor prof. profesor licdo. lcdo. fray magistrado',
    other:
      'lic. lic ing. ing arq. arq mtro. mtra. mtro mtra s.e. s.e excmo. ilmo. abog. abg. econ. gral. general coronel cnel. capitán cap. teniente tte. comandante monseñor mons. padre presbítero ph.d. s.m. s.a.r. m.sc. c.p. ingeniero ingeniera licenciado licenciada arquitecto arquitecta maestro maestra hermana hermano',
  },
  particles: 'de del la las los da dos van von der di san santa',
  roles:
    'director directora presidente presidenta ministro ministra secretario secretaria alcalde alcaldesa gobernador gobernadora jefe jefa responsable profesor profesora embajador embajadora rector rectora',
  roleNouns:
    '(?:vice|sub|co|ex)?-?(?:director|presidente|rector|secretari|coordinador|gobernador|gerente|alcalde|canciller|consejer|intendente|comisari|jef|fundador|procurador|contralor|senador|diputad|concejal|embajador|portavo|fiscal|decan|tesorer|cónsul|inspector|administrador)(?:a|as|o|os|es|z|ces|esa|e)?|viceministr[oa]s?|(?:primer |primera )?ministr[oa]s?|presidenta|presidentes|presidentas|gerenta|alcaldesa|concejala|regidora?|síndic[oa]|vocal|vocera?|portavoz|responsable|titular|encargad[oa]|delegad[oa]|representante|comandante|capit[aá]na?|teniente|médic[oa]|enfermer[oa]|doctor[a]?|cirujan[oa]|pediatra|cardiólog[oa]|epidemiólog[oa]|biólog[oa]|bióloga marina|geólog[oa]|físic[oa]|químic[oa]|matemátic[oa]|científic[oa]|investigador[a]?|catedrátic[oa]|profesor[a]?|docente|maestr[oa]|alumn[oa]|estudiante|ingenier[oa]|arquitect[oa]|abogad[oa]|juez|jueza|magistrad[oa]|notari[oa]|economista|historiador[a]?|arqueólog[oa]|antropólog[oa]|sociólog[oa]|periodista|escritor[a]?|poeta|pintor[a]?|artista|escultor[a]?|músic[oa]|cantante|actor|actriz|cineasta|fotógraf[oa]|comisario|comisaria|curador[a]?|conservador[a]?|bibliotecari[oa]|archiver[oa]|técnic[oa]|especialista|expert[oa]|analista|asesor[a]?|consultor[a]?|promotor[a]?|productor[a]?|agricultor[a]?|ganader[oa]|pescador[a]?|remer[oa]|patrón|patrona|entrenador[a]?|seleccionador[a]?|deportista|atleta|campe[oó]na?|empresari[oa]|emprendedor[a]?|propietari[oa]|dueñ[oa]|soci[oa]|miembro|integrante|voluntari[oa]|vecin[oa]|cacique|lonko|líder|lideresa|dirigente|dirigenta|apoderad[oa]|presbítero|obispo|arzobispo|párroco|patron[oa]|trabajador[a]?|obrer[oa]|artesan[oa]|ceramista|tejedor[a]?|cociner[oa]|chef|panader[oa]|piloto|conductor[a]?|maquinista|guardaparques|guarda|guía|CEO|CFO|CTO|madre|padre|hij[oa]|herman[oa]|viud[oa]|niet[oa]|prefect[oa]|lehendakari|conseller[a]?|president|síndica|defensor[a]? del pueblo|ombudsman|relator[a]?|enviad[oa]|oficial|alto comisionado|alta comisionada|comisionad[oa]|superintendente|superintendenta|auditor[a]?|interventor[a]?|letrad[oa]|agregad[oa]|autor[a]?|coautor[a]?|redactor[a]?|editor[a]?|veterinari[oa]|meteorólog[oa]|hidrólog[oa]|glaciólog[oa]|ecólog[oa]|botánic[oa]|astrónom[oa]|psicólog[oa]|farmacéutic[oa]|bomber[oa]|policía|militar|general',
  roleFronts:
    'actual|anterior|nuevo|nueva|entonces|primer|primera|segundo|segunda|tercer|tercera|alto|alta|joven|gran|también|propio|propia|mismo|misma|exministro|veterano|veterana|flamante',
  organisationNouns:
    'instituto|organización|agencia|ministerio|alianza|banco|universidad|fondo|comisión|asociación|consejo|fundación|federación|departamento|oficina|división|centro|sociedad|compañía|grupo|autoridad|unión|red|secretaría|colegio|escuela|academia|laboratorio|hospital|museo|cámara|dirección|embajada|consulado|consorcio|cooperativa|corte|tribunal|parlamento|senado|asamblea|congreso|servicio|servicios|comité|confederación|liga|club|iglesia|observatorio|empresa|empresas|facultad|equipo|sección|misión|delegación|gobierno|administración|junta|diputación|ayuntamiento|alcaldía|municipalidad|municipio|intendencia|gobernación|región|provincia|prefectura|caja|sindicato|mutua|ópera|teatro|orquesta|biblioteca|casa|archivo|patronato|cabildo|generalitat|xunta|república|reino|estado|comunidad|comarca|parque|fábrica|planta|superintendencia|contraloría|defensoría|fiscalía|policía|ejército|armada|puerto|aeropuerto|autoridad|mancomunidad|cofradía|colectivo|mesa|coordinadora|corporación|onu|onudi|cepal|csic|foro|plataforma|círculo|unidad|obispado|arzobispado|canal',
  ofOrganisation:
    'de la|del|de los|de las|de|en la|en el|en|ante la|ante el|ante|para la|para el|para|a la|al|por la|por el|por',
  fieldRoles: '(?:vice)?ministr[oa]|secretari[oa] de estado|consejer[oa]|concejal[a]?|subsecretari[oa]',
  article: 'el |la |los |las |un |una |unos |unas |su |sus |este |esta |lo ',
  phraseEnd:
    'que|quien|quienes|cuyo|cuya|donde|a|ha|han|fue|fueron|es|son|era|eran|está|estaba|tras|antes|después|durante|desde|hasta|mientras|pero|aunque|acompañad[oa]s?|present[óe]|representó|representaba|firm[óa]|firmaron|asistió|asistieron|participó|participaron|presidió|encabezó|según|como|junto|recibió|recibieron|visitó|inauguró|entregó|se|le|será|serán|con motivo|porque|cuando|inicia|abrió|cerró',
  beforePlaces:
    'en|a|desde|hacia|hasta|por|calle|avenida|plaza|paseo|barrio|puerto|río|monte|cerro|isla|lago|hotel|sala|palacio|parque|provincia de|ciudad de|municipio de|región de|departamento de|estado de|valle de|comuna de',
  speaks: {
    any: `(?:${past}|${present}|(?:ha|han|había|habían) (?:(?:${also}) )?(?:${participle})|(?:se )?(?:mostró|declaró|dijo) (?:convencid|satisfech|orgullos|emocionad|agradecid|confiad)[oa])`,
    female: '(?!)',
    male: '(?!)',
  },
  judges:
    'calific\\p{L}+(?: de| como| a)?|habl\\p{L}+ de|consider\\p{L}+|define|definió|ha definido|describ\\p{L}+|ve en|vio en|tild\\p{L}+|tach\\p{L}+|denunci\\p{L}+|defend\\p{L}+|pid\\p{L}+|promet\\p{L}+|dese\\p{L}+|asegurando|afirmando|señalando|subrayando|destacando|añadiendo|recordando|insistiendo|explicando|al señalar|al afirmar|al asegurar|al destacar|dijo haber|confía en|confió en|abog\\p{L}+|apost\\p{L}+ por|agradec\\p{L}+|elogi\\p{L}+|bautiz\\p{L}+|compar\\p{L}+|resum\\p{L}+|estim\\p{L}+|reclam\\p{L}+',
  speaksAlso: also,
  that: 'que|lo siguiente|así|en los siguientes términos',
  accordingTo:
    'según|de acuerdo con|a juicio de|en opinión de|en palabras de|para|como (?:señaló|explicó|dijo|afirmó|indicó)|tal como (?:señaló|explicó)',
  pronouns: {
    female: 'ella|esta última|aquella',
    male: 'él|este último|aquel',
    other: 'ellos|ellas',
  },
  nameEndings: '',
  tookPart:
    '(?:han |ha |habían )?(?:también |además |asimismo )?(?:asisti(?:ó|eron|do)|acudi(?:ó|eron|do)|particip(?:ó|aron|ado|aban|an)|concurrieron|concurrió|intervin(?:o|ieron)|intervenido|tom(?:ó|aron|ado) parte|estuv(?:o|ieron) (?:también )?presentes?|estado presentes?)|presentes? (?:en|durante)|contó con la (?:presencia|participación|asistencia)|con la (?:presencia|participación|asistencia)|en presencia|ante la presencia|(?:fue |fueron |han sido |ha sido )?(?:suscrit|firmad|rubricad)[oa]s? por|(?:han |ha )?(?:firm(?:ó|aron|ado)|suscrib(?:ió|ieron)|suscrito|rubric(?:ó|aron|ado))|firmantes|integrada por|compuesta por|conformada por|encabezad[ao]s? por|presidid[ao]s? por|liderad[ao]s? por|acompañad[ao]s? (?:de|por)|estuv(?:o|ieron) (?:acompañad[ao]s?|representad[ao]s?)|reunió a|se dieron cita|moderad[ao] por|conducid[ao] por|presidió|encabezó (?:la delegación|el acto)|asistentes|entre l[oa]s (?:asistentes|presentes|participantes|invitad[oa]s)|por parte de|representad[ao]s? por|en representación de|integran la delegación|testigos?',
  sidesBefore: [
    'en (?:representación|nombre) (?:de la |del |de los |de las |de )(?<side>[^,;:.]{2,110}?)(?= ?[,:]| (?:particip|asist|acud|firm|estuv|lo hi|intervin|suscrib|concurr|estaba)\\p{L}*)',
    '(?:por parte|de parte) (?:de la |del |de los |de las |de )(?<side>[^,;:.]{2,110}?)(?= ?[,:]| (?:particip|asist|acud|firm|estuv|lo hi|intervin|suscrib|concurr)\\p{L}*)',
    '(?:por|en|del) (?:el )?lado (?:de la |del |de )(?<side>[^,;:.]{2,110}?)(?= ?[,:])',
    '(?:la|una) delegación (?:de la |del |de los |de )(?<side>[^,;:.]{2,100}?)(?= ?,| (?:estuvo|estaba|integrada|encabezada|compuesta|conformada|liderada|presidida))',
    'la delegación (?<side>(?!de |del )[^,;:.]{2,60}?)(?= ?,| (?:estuvo|estaba|integrada|encabezada|compuesta|conformada|liderada|presidida))',
    'por (?:la |el |los |las )?(?<side>\\p{L}[^,;:.]{2,100}?)(?= ?[,:]| (?:firmaron|firmó|asistieron|asistió|participaron|participó|acudieron|lo hi|suscribió|suscribieron|estuvieron)(?: |$))',
  ],
  sidesAfter: [
    '(?:,? (?:que |quien )?(?:en representación (?:de la|del|de los|de las|de)|en nombre (?:de la|del|de los|de las|de)|en calidad de representante (?:de la|del|de))) (?<side>[^,;:.()]{2,100}?)(?=[,;.)]|$| y )',
    '(?:,? (?:que |quien )?(?:representó|representaba|representaron|representando)) (?:a la |al |a los |a las |a )(?<side>[^,;:.()]{2,100}?)(?=[,;.)]|$| y )',
    '(?:,? por) (?:la |el |los |las )(?<side>[^,;:.()]{2,100}?)(?=[,;.)]|$| y )',
  ],
  occasions:
    '(?:a |en |de |durante |al )?(?:la |el |este |esta |dicho |dicha )?(?:ceremonia|acto|firma|reunión|encuentro|evento|inauguración|conferencia|taller|sesión|visita|mesa|foro|cumbre|entrega|convenio|acuerdo|protocolo|memorándum|memorando|recepción|presentación|apertura|clausura|jornada|lanzamiento)(?: oficial| solemne| protocolari[oa])?(?: de (?:la )?(?:firma|clausura|cierre|entrega|inauguración|apertura))?|entre (?:otros|otras)|participantes?|asistentes|autoridades|representantes?|lo hicieron|lo hizo',

  organisationHeads:
    'instituto organización agencia ministerio alianza banco universidad fondo comisión asociación consejo fundación federación departamento oficina división centro sociedad compañía grupo autoridad unión red secretaría colegio escuela academia laboratorio hospital museo cámara dirección embajada corte tribunal parlamento senado asamblea servicio comité liga club observatorio empresa facultad ayuntamiento municipalidad gobierno junta diputación',
  places:
    'españa argentina bolivia chile colombia costa_rica cuba ecuador el_salvador guatemala honduras méxico nicaragua panamá paraguay perú puerto_rico república_dominicana uruguay venezuela brasil alemania austria francia italia portugal reino_unido estados_unidos china japón india rusia ucrania marruecos áfrica europa asia américa américa_latina',
  connectors: 'de del la las los el y e en a al para por con sin sobre ante bajo entre hacia o u',
  articles: 'el la los las un una',
  afterHolder: 'todos los derechos|y |es |son |en ',
  clauseWords: 'es son fue fueron era eran ha han había que quien quienes cuyo',
  listOpeners: 'también además asimismo entre finalmente así',
  and: 'y|e|así como|junto con|junto a|además de|acompañad[oa] de|con|&',

  namesThings:
    '(?:denominad[oa]s?|llamad[oa]s?|titulad[oa]s?|bautizad[oa]s?|conocid[oa]s? como|campaña|programa|proyecto|plan|exposición|operación|tema|título|lema|consigna|iniciativa|premio|muestra|película|libro|espectáculo|aplicación|concepto|sistema|sello|trofeo|bandera|buque|barco|regata|canción|obra|serie|llamarse|llama|llamaron)',
  namedThings: 'programa proyecto iniciativa',
  sentenceStarters:
    'el la los las un una unos unas este esta estos estas ese esa esos él ella ellos ellas nosotros yo mi mis su sus nuestro nuestra al a en por para con sin según tras antes después desde hasta entre durante y e o pero si no sí cuando como donde que quien qué así además también finalmente luego más todo todos toda todas cada ningún de del anunció añadió contacto sobre ayer hoy mañana brigadas cada dos tres cuatro cinco seis siete ocho nueve diez asistieron participaron firmaron según presente presentes acto nota oficina',
  abbreviations:
    'sr sra srta dr dra prof profa lic ing arq mtro mtra d dña s.e excmo ilmo abog econ gral cnel cap tte mons núm n no art p pp vol tel av avda c ud uds pág ej ext dpto admón cía fig ene feb mar abr jun jul ago sept oct nov dic',
  numberAbbreviations: 'no n art p vol núm',
  finalAbbreviations: 'etc cía s.a s.l s.a.s ee.uu s.r.l',

  attendance: {
    leadsWithSide: [
      '(?:por parte|en representación|en nombre|por el lado) (?:de la |del |de los |de las |de )(?<side>[^,;:.]{2,110}?)',
      '(?:por|de) (?:la |el |los |las )?(?<side>[^,;:.]{2,100}?)',
    ],
    leads: [
      '[^.:]{0,160}?(?:asistieron|participaron|acudieron|estuvieron presentes|firmaron|suscribieron|presencia de|participación de|integrada por|asistencia de)(?: [^.:]{0,80}?)?',
    ],
    tails: [],
    headings:
      '(?:lista de |relación de )?(?:asistentes|participantes|presentes|firmantes|signatari[oa]s|ponentes|intervinientes|autoridades(?: presentes)?|integrantes de la delegación|miembros de la delegación|delegación|invitad[oa]s)(?: [^:]{0,60})?',
    parts: 'firmantes?|firmaron|suscribieron|ponentes?|testigos?',
    sideLabels: [
      '(?:por|por parte de|en representación de|de parte de|de) ?(?:la |el |los |las )?(?<side>[^,;:.()]{2,100})',
      '(?<side>[^,;:.()]{2,100}?)',
    ],
    personSide: '(?:,? (?:por|en representación de|en nombre de) (?:la |el |los |las )?)(?<side>[^,;:.()]{2,100}?)',
    absence:
      '(?:no (?:pudo|pudieron|asistió|asistieron|acudió|acudieron|estuvo|estuvieron)|excusó|excusaron|disculpó|disculparon|ausente|ausentes|delegó su asistencia|en ausencia)',
    notes: [
      {
        note: 'encabezó la delegación',
        before: '(?:encabezada|presidida|liderada) por',
        after: 'jefe de (?:la )?delegación|jefa de (?:la )?delegación',
      },
      {
        note: 'en línea',
        after: '(?:en línea|por videoconferencia|de manera virtual|de forma virtual|a distancia|por vía telemática)',
      },
      { note: 'testigo', after: '(?:como |en calidad de )?testigos?' },
    ],
    joins: 'en presencia de|acompañado de|acompañada de|así como',
    occasion: '(?:la |el )?(?:ceremonia|reunión|encuentro|firma|visita|acto)',
  },

  sections: {
    frontLabels:
      '(?:nota|comunicado|boletín|información|aviso|convocatoria|dossier) (?:de |a la |para la )?(?:prensa|medios|informativ[oa]).{0,60}|comunicado(?: (?:conjunto|oficial))?.{0,40}|nota informativa.{0,40}|para (?:publicación|difusión|divulgación) inmediata|de (?:publicación|difusión) inmediata|embargo.{0,100}|boletín.{0,40}|(?:ref|n|no|núm|número)(?:\\.|\\.?[º°])? ?[:.]? ?[^ ].{0,40}|noticias?|actualidad|sala de prensa|gabinete de (?:prensa|comunicación).{0,60}|oficina de (?:prensa|comunicación).{0,40}',
    notices: '[-–—*#~=+•·. _]{3,}|[-–— ]*(?:30|fin|###)[-–— ]*|fin del comunicado',
    sources: 'fuente\\s*:.{1,80}',
    boilerplate:
      '(?:acerca|sobre) (?:de |del |de la |la |el )?(?=[\\p{Lu}“"«‘(\\d])|sobre nosotros|quiénes somos|nota(?:s)? (?:a|para) (?:los )?(?:redactores|editores|medios|periodistas)|más sobre|antecedentes\\s*:?$|notas?\\s*:?$',
    contact:
      'contactos?(?: (?:de|para|con) (?:la )?(?:prensa|medios|comunicación))?\\s*(?::|$|–|-)|(?:para )?más información|(?:para )?mayor información|información (?:a|para) (?:la )?(?:prensa|medios)|(?:gabinete|oficina|departamento|unidad|dirección) (?:general )?de (?:prensa|comunicaci(?:ón|ones))\\s*(?::|$)|oficina general de comunicaciones|prensa\\s*:|datos de contacto|consultas de prensa',
    disclaimer:
      '(?:aviso legal|descargo de responsabilidad|cláusula de exención|nota legal|condiciones de uso|declaraciones prospectivas|exención de responsabilidad)\\s*(?::|\\.|$)',
    copyright: '©|copyright\\b|todos los derechos reservados',
    legal: [
      'no (?:reflejan?|representan?) necesariamente',
      'responsabilidad|responsable de',
      'garantías?',
      'propiedad intelectual|marcas? registradas?|derechos de autor',
      'derechos reservados',
      'reproducción|reutilización|reproducirse',
      'siempre que se (?:cite|mencione)|citando la fuente',
      'riesgos e incertidumbres|declaraciones prospectivas',
    ],
    holders: [
      '(?:©|copyright)\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?,?\\s*)?(?<holder>\\p{Lu}[^.,;|\\d]{1,120})',
      '(?<holder>\\p{Lu}[^.,;|]{1,120}?)[,.]? todos los derechos reservados',
    ],
    asks: '(?:contactar (?:con|a)|comunicarse con|llamar a|escribir a|dirigirse a)',
    contactLabels:
      '(?:nombre|contacto(?: de prensa)?|prensa|correo(?: electrónico)?|e-?mail|mail|tel(?:éfono)?|móvil|celular|cel|fax|web|sitio web|dirección|t|m|e|p)',
  },
};
