import type { PhraseLanguage } from '../phrases/language.js';
import { forms } from './forms.js';

/** Stems of verbs in -ar by which somebody speaks. */
const ar =
  'declar|afirm|indic|explic|precis|puntualiz|apunt|asegur|asever|manifest|expres|coment|relat|anunci|confirm|contest|replic|lament|celebr|observ|reiter|enfatiz|detall|matiz|opin|consider|valor|aclar|argument|reflexion|confes|brome|exclam|pregunt|plante|apostill|sentenci|acot|abund|testimoni|remat|ponder|felicit|salud|señal|subray|destac|resalt|recalc|remarc|ironiz|ejemplific|especific|recomend|mencion|evoc|exhort|inst|reclam|reproch|critic|denunci|alert|avis|augur|vaticin|pronostic|adelant|avanz|revel|desvel|inform|razon|justific|proclam|jur|rechaz|aleg|enumer|invit|convoc|agreg|contextualiz|profundiz|ahond|zanj|narr|comunic|notific|ratific|rememor|anot|dictamin|estim|objet|cuestion|acus|implor|elogi|alab|aplaud|encomi|llam|cont|record|continu|revindic|reivindic|aport|sincer|espet|sopes|report|document|compar';
/** Of these, present forms whose stem changes. */
const changed = 'cuenta(?! con)|recuerda|continúa|niega|ruega|comprueba';
/** Verbs in -er and -ir, and those of forms of their own. */
const irregular = {
  past: 'dijo|dijeron|añadió|añadieron|sostuvo|sostuvieron|expuso|expusieron|advirtió|advirtieron|reconoció|reconocieron|admitió|agradeció|agradecieron|prometió|concluyó|concluyeron|resumió|insistió|insistieron|respondió|defendió|defendieron|pidió|pidieron|prosiguió|escribió|refirió|repitió|sugirió|exigió|exigieron|sonrió|mantuvo|compartió|transmitió|urgió|aludió|desmintió|quiso saber|negó|(?:quiso|quisieron) (?:saber|señalar|destacar|agradecer|subrayar|resaltar|dejar claro|felicitar|recordar|reconocer)|hizo (?:hincapié|énfasis|saber|notar|un llamado|un llamamiento|ver)|puso (?:de relieve|de manifiesto|en valor|énfasis|el acento|como ejemplo|el foco)|dio (?:a conocer|cuenta|las gracias|la bienvenida)|dejó (?:claro|en claro|constancia|saber)|tuvo palabras|rindió homenaje|se (?:mostró|declaró|dijo|manifestó)(?: \\p{L}+)? (?:convencid|satisfech|orgullos|emocionad|agradecid|confiad|optimist|partidari|content|preocupad|esperanzad)[oa]s?|se (?:refirió|congratuló|felicitó|comprometió|preguntó|sinceró|lamentó|quejó|alegró|pronunció|expresó|manifestó|sumó|cuestionó|despidió|dirigió)',
  present:
    'dice|dicen|añade|sostiene|sostienen|expone|advierte|advierten|reconoce|admite|agradece|promete|concluye|resume|insiste|insisten|responde|defiende|pide|piden|prosigue|escribe|refiere|repite|sugiere|exige|exigen|mantiene|comparte|urge|alude|desmiente|hace (?:hincapié|énfasis|saber|notar|un llamado|un llamamiento)|pone (?:de relieve|de manifiesto|en valor|énfasis)|deja (?:claro|en claro)|se (?:muestra|declara|dice) (?:convencid|satisfech|orgullos|emocionad|agradecid|confiad)[oa]|se (?:refiere|congratula|felicita|compromete|pregunta|sincera|lamenta|queja)',
  participle:
    'dicho|añadido|sostenido|expuesto|advertido|reconocido|admitido|agradecido|prometido|concluido|resumido|insistido|respondido|defendido|pedido|proseguido|escrito|referido|repetido|sugerido|exigido|mantenido|compartido|transmitido|urgido|aludido|desmentido|hecho (?:hincapié|énfasis|saber|notar|un llamamiento|un llamado)|puesto (?:de relieve|de manifiesto|en valor|énfasis|el acento|el foco)|dejado (?:claro|constancia)|dado (?:a conocer|las gracias)|querido (?:destacar|subrayar|agradecer|señalar|recordar|resaltar|reconocer|felicitar|dejar claro)|mostrado (?:convencid|satisfech|orgullos|agradecid|confiad)[oa]|tenido palabras',
  gerund:
    'diciendo|añadiendo|sosteniendo|exponiendo|advirtiendo|reconociendo|admitiendo|agradeciendo|prometiendo|concluyendo|resumiendo|insistiendo|respondiendo|defendiendo|pidiendo|refiriéndose|repitiendo|sugiriendo|exigiendo|describiendo|definiendo|calificando(?: de| como)?|haciendo hincapié|poniendo (?:de relieve|en valor)',
};
const also =
  'también|asimismo|además|igualmente|por su parte|por otra parte|por otro lado|de su lado|a su vez|entonces|al respecto|en este sentido|en ese sentido|en este contexto|finalmente|por último|luego|después|ayer|hoy|este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|en tanto|de igual (?:forma|manera)|del mismo modo|de la misma manera|en su (?:oportunidad|intervención|turno|discurso|mensaje)|durante su (?:intervención|discurso|alocución|mensaje)|en rueda de prensa|en conferencia de prensa|a los medios|ante los medios|públicamente|sin embargo|no obstante|por tanto|así|entre risas|con ironía|con firmeza|enfáticamente|textualmente|categóricamente|a la prensa|de nuevo|ante los asistentes';
const aside = `(?:,? (?:${also}),?)*`;
const clitics = '(?:(?:me|nos|le|les|lo) )?';
const speaking = [
  `${clitics}(?:(?:${ar})(?:ó|aron|a|an|aba|aban)|${changed}|${irregular.past}|${irregular.present}|decían?)`,
  `${clitics}(?:se )?(?:ha|han|había|habían)${aside} (?:(?:${ar})ado|${irregular.participle})`,
].join('|');
/** Stems of verbs that bring in a part of what somebody said. */
const judging = 'calific|habl|tild|tach|dedic|dese|apost|abog|bautiz|esper|confi|reclam|demand|vincul|atribuy';
const judges = [
  `(?:${judging})(?:ó|aron|a|an|aba|aban)(?: de| como| a| en| por)?|(?:ha|han|había)${aside} (?:${judging})ado(?: de| como| a| en| por)?`,
  `(?:al )?(?:${ar}|${judging})(?:ando|ar|arlo|arla)(?: de| como)?|${irregular.gerund}|al (?:decir|reconocer|describir|definir|sostener|advertir|insistir|pedir|agradecer)`,
  '(?:solía|suele|acostumbraba|le gustaba) (?:decir|repetir|recordar)|define|definió|ha definido|describe|describió|ha descrito|ve en|ve como|vio en|confía en|dijo haber|lo que (?:calificó|llamó|denominó|definió) como|sentirse|se siente|se sintió|busca|quiere',
].join('|');

/** Nouns for what somebody is. */
const roleNouns = [
  '(?:vice|sub|co|ex)?-?' +
    forms(
      'direct administrad coordinad gobernad fundad procurad contral senad embajad inspect investigad profes doct historiad escrit pint escult promot product agricult viticult apicult caficult floricult fruticult avicult piscicult horticult pescad entrenad seleccionad emprended trabajad tejed conduct defens relat audit intervent ases consult aut redact edit lect conservad restaurad curad comunicad animad educad organizad instruct supervis moderad traduct composit narrad ilustrad diseñad programad desarrollad invers operad construct vended jugad corred nadad patinad regid servid legislad benefact proveed presentad locut cantaut dinamizad mediad orientad facilitad recolect labrad bordad cuidad proces rect',
      'ora?s?|ores',
    ),
  '(?:primer |primera )?(?:vice|sub|co|ex)?-?' +
    forms(
      'ministr secretari consejer comisari diputad delegad encargad médic enfermer cirujan físic químic matemátic científic catedrátic maestr alumn ingenier arquitect abogad magistrad notari fotógraf músic bibliotecari archiver técnic expert ganader remer empresari propietari dueñ soci voluntari vecin apoderad presbíter obisp arzobisp párroc obrer artesan cociner panader enviad comisionad letrad agregad veterinari botánic astrónom farmacéutic bomber síndic decan hij herman viud niet abuel cuñad espos suegr ahijad herrer carpinter zapater relojer campesin caficultor granjer tesorer camarógraf dramaturg coreógraf bailarin filósof oceanógraf cartógraf geógraf demógraf topógraf agrónom funcionari mandatari concejal universitari egresad graduad licenciad jubilad damnificad usuari galardonad premiad homenajead candidat adjunt filántrop soldad sargent camioner prefect comuner ronder mariner refugiad parlamentari vocer',
      '[oa]s?',
    ),
  '(?:primer |primera )?(?:vice|sub|co|ex)?-?' +
    forms(
      'president gerent intendent dirigent asistent ayudant comandant representant regent docent estudiant cantant ponent participant integrant residente agent jef sirvient comerciant fabricant postulant aspirant descendent navegant superintendent pacient migrant sobrevivient supervivient congresist asambleíst constituyent',
      '[ea]s?',
    ),
  // economista, periodista
  '(?!(?:re|entre|pre|impre)?vistas?|listas?|(?:auto)?pistas?|(?:re)?conquistas?|aristas?)\\p{L}{2,}istas?|(?!(?:pró|apó)log)\\p{L}{2,}ólog[oa]s?',
  '(?:vice|ex)?alcaldes?|(?:vice|ex)?alcaldesas?|actor|actriz|cineasta|poeta|atleta|deportista|terapeuta|fisioterapeuta|pediatra|psiquiatra|guardaparques?|guarda|guía|piloto|chef|juez|jueza|jueces|edil|edila|concejal|concejala|concejales|portavoz|portavoces|vocal|titular|responsable|(?:vice)?canciller|(?:vice)?cónsul|fiscal|fiscala|capitán|capitana|teniente|general|coronel|almirante|policía|militar|miembros?|líder|líderes|lideresa|cacique|lonko|werkén|mallku|toqui|cura|fraile|monja|príncipe|princesa|cardenal|rabino|imán|seremi|lehendakari|president|conseller|consellera|defensora? del pueblo|ombudsman|primer ministro|primera ministra|secretari[oa] de estado|alto comisionado|alta comisionada|oficial|CEO|CFO|CTO|madre|padre|campeón|campeona|patrón|patrona|chofer|chófer|testigo|mánager|capataz|víctima|marino',
].join('|');
/** The noun at the head of an organisation’s name. */
const organisationNouns =
  'instituto|organización|organismo|agencia|ministerio|viceministerio|alianza|banco|universidad|fondo|comisión|asociación|consejo|fundación|federación|departamento|oficina|división|centro|sociedad|compañía|grupo|autoridad|unión|red|secretaría|subsecretaría|colegio|escuela|academia|laboratorio|hospital|clínica|museo|cámara|dirección|embajada|consulado|consorcio|cooperativa|corte|poder judicial|poder ejecutivo|ministerio público|tribunal|juzgado|audiencia|parlamento|senado|asamblea|congreso|servicio|servicios|comité|confederación|liga|club|iglesia|parroquia|diócesis|observatorio|empresa|empresas|facultad|equipo|sección|misión|delegación|subdelegación|gobierno|administración|junta|diputación|ayuntamiento|alcaldía|municipalidad|municipio|intendencia|gobernación|región|provincia|prefectura|caja|sindicato|mutua|ópera|teatro|orquesta|coro|ballet|biblioteca|filmoteca|casa|archivo|patronato|cabildo|generalitat|xunta|consejería|conselleria|concejalía|república|reino|estado|comunidad|comarca|parque|fábrica|planta|superintendencia|contraloría|procuraduría|defensoría|fiscalía|policía|guardia|ejército|armada|puerto|aeropuerto|mancomunidad|cofradía|colectivo|mesa|coordinadora|corporación|foro|plataforma|círculo|unidad|obispado|arzobispado|canal|seremi|presidencia|vicepresidencia|rectorado|rectoría|decanato|programa|proyecto|festival|editorial|ediciones|galería|librería|bodega|bodegas|cooperación|movimiento|partido|frente|central|gremio|cruz|autoridad portuaria|autoridades|onu|onudi|cepal|csic|oea|unesco|fao|ong';
/** What bears a name in marks. */
const things =
  'campaña|programa|proyecto|plan|exposición|muestra|operación|operativo|tema|título|lema|consigna|eslogan|iniciativa|premio|película|filme|documental|libro|novela|poemario|informe|estudio|guía|manual|espectáculo|obra|pieza|aplicación|app|concepto|noción|principio|término|expresión|palabra|sistema|sello|marca|gama|colección|línea|trofeo|copa|bandera|buque|barco|velero|nave|regata|canción|himno|álbum|disco|serie|revista|periódico|diario|boletín|coloquio|conferencia|congreso|jornada|foro|seminario|taller|curso|diplomado|semana|noche|día|fiesta|festival|concurso|convocatoria|plataforma|fondo|estrategia|pacto|cláusula|artículo|ley|capítulo|eje|segmento|categoría|nivel|sección|grupo|colectivo|asociación|cuadro|lienzo|mural|escultura|instalación|barrio|sala|espacio|salón|auditorio|estadio|ruta|recorrido|sendero|mesa redonda|panel|sesión|ciclo|temporada|reto|etiqueta|paraje|cartel|pancarta|software|herramienta|módulo|método|técnica|síndrome|efecto|teoría|satélite|nanosatélite|robot|modelo|huracán|tormenta|finca|escuela|colegio|residencia|centro|beca|medalla|orden';
/** Who is sent together. */
const delegations =
  '(?:delegaci(?:ón|ones)|comitivas?|misi(?:ón|ones)|mesa(?: principal| de honor)?|presídium|comisi(?:ón|ones))(?![\\p{L}])';
/** Where people come together. */
const events =
  '(?:ceremonia|acto|reunión|encuentro|sesión|conferencia|taller|mesa redonda|mesa|debate|panel|conversatorio|foro|cumbre|asamblea|evento|actividad|jornada|coloquio|firma|inauguración|entrega|lanzamiento|visita|recorrido|audiencia|congreso|homenaje|conmemoración|presentación|apertura|clausura|comité|consejo|junta|comisión|simulacro|gira|cita|rueda de prensa)s?(?![\\p{L}])';
/** What is signed. */
const agreements =
  '(?:acuerdo|convenio|contrato|protocolo|memorándum|memorando|carta|pacto|alianza|documento|adenda|tratado|declaración|acta|compromiso|texto|instrumento|entendimiento)s?(?!\\p{L})';
/** Says that somebody was there. */
const tookPart = [
  '(?:han |ha |habían )?(?:también |además |asimismo )?(?:asisti(?:ó|eron|do)|acudi(?:ó|eron|do)|particip(?:ó|aron|ado|aban|an)|concurri(?:ó|eron|do)|intervin(?:o|ieron)|intervenido|tom(?:ó|aron|ado) parte)|hicieron acto de presencia|hizo acto de presencia|hicieron presencia|se (?:dieron cita|hicieron presentes|hizo presente|sumaron)',
  'estuv(?:o|ieron) (?:también |además |asimismo )?(?:presentes?|allí)|estuvieron(?= ?[,:])|(?:han|ha) estado (?:también )?presentes?|presentes? (?:en|durante|también)|(?:se )?(?:contó|ha contado|contaron) (?:también |además )?con la (?:presencia|participación|asistencia)|con la (?:presencia|participación|asistencia)|en (?:la )?presencia de|ante la presencia|en compañía de',
  `firmaron|suscribieron|rubricaron|signaron|(?:han|ha) (?:firmado|suscrito|rubricado)(?=[^.]{0,160}${agreements})|(?:firmó|suscribió|rubricó|signó)(?=[^.]{0,120}${agreements})|firmantes|signatari[oa]s|testigos?(?: de honor)?|dieron fe`,
  `(?<=${agreements}[^.]{0,160})(?:suscrit|firmad|rubricad|signad)[oa]s?(?: [^,.;:«»“”]{1,60}?)? por`,
  `(?<=${delegations}[^.]{0,120})(?:integrad|compuest|conformad|formad|encabezad|presidid|liderad)[oa]s?(?: [^,.;:«»“”]{1,60}?)? por`,
  `(?<=${events}[^.]{0,120})(?:encabezad|presidid|liderad|moderad|conducid|clausurad|dirigid)[oa]s?(?: [^,.;:«»“”]{1,60}?)? por|(?:inaugurad|representad|recibid)[oa]s?(?: [^,.;:«»“”]{1,60}?)? por`,
  'acompañad[oa]s?(?: [^,.;:«»“”]{1,40}?)? (?:de|del|por)|(?:(?:lo|la|los|las|le) )?acompañ(?:aron|aban)|(?:lo|la|los|las|le) acompañ(?:ó|aba)|acompañaba a',
  `(?:presidi(?:ó|eron)|encabez(?:ó|aron)|clausur(?:ó|aron)|moder(?:ó|aron)|(?:ha|han) (?:presidido|encabezado|clausurado|moderado))(?=[^.;]{0,80}(?:${events}|${delegations}))|(?:ha |han )?inaugur(?:ó|aron|ado)|represent(?:ó|aron)|(?:ha|han) representado`,
  '(?:se (?:reuni(?:ó|eron)|entrevistó|entrevistaron)|se (?:ha|han) reunido)(?: [^,.;:«»“”]{1,60}?)? con|(?:sostuv(?:o|ieron)|mantuv(?:o|ieron)|ha mantenido|celebr(?:ó|aron)) (?:una reunión|un encuentro|una audiencia|un desayuno)|(?:recibi(?:ó|eron)|ha recibido)(?: (?:hoy|ayer|en audiencia|este \\p{L}+))? (?:a|al)|reunió a|cortaron (?:la|el) (?:cinta|listón)|cortó (?:la|el) (?:cinta|listón)',
  'entre l[oa]s (?:asistentes|presentes|participantes|invitad[oa]s)|por parte de|en representación de|integran la delegación|presídium|mesa principal',
].join('|');

/** Spanish, of Spain and Latin America. */
export const spanish: PhraseLanguage = {
  tag: 'es',
  parted: true,
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
    '(?:fecha(?: (?:de (?:publicación|emisión|difusión|envío)|y lugar))?|lugar y fecha|publicad[oa](?: el)?|emitido(?: el)?|difundido(?: el)?|actualizad[oa](?: el)?|dado en|en|para publicación el)',
  embargo:
    'embargo|embargad[oa](?: hasta)?|no (?:publicar|difundir) (?:antes|hasta)|prohibida su (?:difusión|publicación) (?:antes|hasta)|para publicación a partir|bajo embargo',

  honorifics: {
    female:
      'sra. sra señora sras. señoras srta. srta señorita doña dña. dña d.ª d.a dra. dra doctora dras. profa. profesora licda. licda lcda. lcda arq.ª ing.ª sor hna. excma. excelentísima ilma. ilustrísima mtra. mtra maestra hermana ingeniera licenciada arquitecta su_excelencia_la_señora',
    male: 'sr. sr señor sres. señores don d. dr. dr doctor dres. prof. profesor licdo. lcdo. lcdo fray hno. excmo. excelentísimo ilmo. ilustrísimo mtro. mtro monseñor mons. padre pbro. presbítero rvdo. ingeniero licenciado arquitecto maestro hermano su_excelencia_el_señor',
    other:
      'lic. lic ing. ing arq. arq s.e. s.e su_excelencia abog. abg. abg econ. econ gral. gral general contraalmirante vicealmirante brigadier coronel cnel. capitán cap. capitana teniente tte. comandante cmdte. comisario sgto. almirante ph.d. phd ph.d m.sc. m.sc msc. msc mg. mg mgtr. mgtr mgs. mba c.p. cpn. cpn c.p.n. q.f. s.m. s.a.r. biól. psic. tec. téc. gob. dip. sen. mag. c. magíster',
  },
  severalHonorifics: 'sres. sras. señores señoras dres. dras.',
  particles: 'de del la las los da dos das do van von der di san santa i e el al bin ben ibn',
  roles:
    'director directora presidente presidenta ministro ministra secretario secretaria alcalde alcaldesa gobernador gobernadora jefe jefa responsable profesor profesora embajador embajadora rector rectora',
  roleNouns: roleNouns,
  roleFronts:
    'actual|anterior|nuevo|nueva|entonces|primer|primera|segundo|segunda|tercer|tercera|alto|alta|joven|gran|también|propio|propia|mismo|misma|exministro|veterano|veterana|flamante',
  organisationNouns: organisationNouns,
  fields:
    'comunicaci(?:ón|ones)|infraestructuras?|prevención|prensa|imagen|marketing|mercadeo|ventas|compras|finanzas|tesorería|contabilidad|operaciones|logística|calidad|investigación|innovación|desarrollo|planificación|planeación|planeamiento|proyectos|programas|recursos|personas|talento|relaciones|asuntos|estudios|educación|cultura|salud|sanidad|turismo|deportes?|obras|urbanismo|vivienda|ordenamiento|ordenación|medio ambiente|ambiente|sostenibilidad|energía|agricultura|ganadería|pesca|minería|industria|comercio|economía|hacienda|empleo|trabajo|igualdad|juventud|seguridad|tránsito|movilidad|transportes?|cooperación|gestión|admisión|extensión|vinculación|docencia|posgrado|patrimonio|museos|colecciones|tecnología|sistemas|informática|datos|ingeniería|producción|cumplimiento|riesgos|auditoría|legal|jurídica|participación|protección|gestión|clientes|negocios|estrategia|emergencias|cardiología|pediatría|cirugía|urgencias|enfermería|oncología|historia|física|química|biología|geología|ecología|matemáticas|derecho|filosofía|sociología|antropología|arqueología|literatura|lingüística|medicina|arquitectura',
  ofOrganisation:
    'de la|del|de los|de las|de|en la|en el|en|ante la|ante el|ante|para la|para el|para los|para|a la|al|por la|por el|por',
  fieldRoles: `(?:vice)?ministr[oa]|(?:sub)?secretari[oa](?: nacional| regional| provincial| federal)?(?! (?:general|ejecutiv|técnic|académic)|(?: (?:de la|del|de)) (?:${organisationNouns})(?!\\p{L}))|secretari[oa] de estado|(?:consejer|conseller|concejal)[oa]?(?! (?:delegad|independ))|seremi|delegad[oa](?= de \\p{L}+ del (?:gobierno|ayuntamiento))`,
  article: 'el |la |los |las |un |una |unos |unas |su |sus |este |esta ',
  phraseEnd:
    'que|quien|quienes|cuyo|cuya|donde|a|ha|han|fue|fueron|es|son|era|eran|está|estaba|tras|antes|después|durante|desde|hasta|mientras|pero|aunque|acompañad[oa]s?|presentó|representó|representaba|firm[óa]|firmaron|asistió|asistieron|participó|participaron|presidió|encabezó|según|como|junto|recibió|recibieron|visitó|inauguró|entregó|entregaron|se|le|les|lo|será|serán|con motivo|porque|cuando|inicia|abrió|cerró|tiene|tendrá|puede|debe|va|viene|llegó|recorrió|realizó|realizaron|supervisó|nació|nacid[oa]|al tiempo|hoy|ayer|sin|signaron|suscribieron|suscribió|ofreció|dará|lanzó|abre|con',
  beforePlaces:
    'en|a|desde|hacia|hasta|por|calle|avenida|plaza|paseo|barrio|puerto|río|monte|cerro|isla|lago|hotel|sala|salón|auditorio|aula|edificio|torre|puente|estadio|coliseo|estación|mercado|vereda|cerro|urbanización|colonia|palacio|parque|provincia de|ciudad de|municipio de|región de|departamento de|estado de|valle de|comuna de',
  speaks: { any: speaking, female: '(?!)', male: '(?!)' },
  likelySpeaks: `(?!(?:para|sobre|ante|entre|hasta|contra|bajo|desde|obra|durante|mediante|donde|que|de|y) )(?:(?:me|nos|le|les|se|lo) )?(?:\\p{L}+(?:ó|aba|ía|ijo|uso|uvo)|\\p{L}{3,}[ae]|(?:ha|había)(?: \\p{L}+mente)? \\p{L}+(?:ado|ido|cho|sto|rto|ito))`,
  thus: 'así|de este modo|de esta manera|con estas palabras|en estos términos',
  definite: 'el |la ',
  sideEnds: 'en presencia|ante la presencia|acompañad[oa]s?|testigos?|recibid[oa]s?|como|en calidad de',
  likelyRoles: '\\p{L}{2,}(?:ora?|ista|er[oa]|ólog[oa]|triz|ante|ente|ari[oa]|ic[oa]|ian[oa]|az)',
  pluralVerbs: `${clitics}\\p{L}+n`,
  relatives: 'quien|quienes|que|el cual|la cual',
  ages: 'años',
  roleAdjectives: [
    forms(
      'ejecutiv técnic adjunt académic financier administrativ jurídic científic honorari plenipotenciari interin elect parlamentari delegad públic artístic',
      '[oa]s?',
    ),
    'general|nacional|regional|provincial|municipal|departamental|federal|estatal|local|comercial|residente|permanente|principal|suplente|presidencial|zonal|distrital|comunal|extraordinari[oa]|territorial|central',
  ].join('|'),
  roleGenders: {
    female: { article: 'la |una |esta ', noun: '(?!\\p{L}*(?:ista|ía|eta|iatra|cura)$)\\p{L}+a|actriz' },
    male: { article: 'el |un |al |del |este ', noun: '\\p{L}+(?:o|or)' },
  },
  judges,
  speaksAlso: also,
  that: 'que|lo siguiente|así|en los siguientes términos|estas palabras|con estas palabras|en que',
  accordingTo:
    'según(?: (?:explic|señal|indic|inform|afirm|declar|apunt|detall|precis|manifest|ha explicado|ha señalado|ha informado|ha indicado|ha detallado)[óa]?)?|de acuerdo con|de acuerdo a|a juicio de|en opinión de|en palabras de|para|como (?:señal|explic|afirm|indic|apunt|record)ó|como dijo|tal como (?:señal|explic)ó|a decir de|al decir de',
  pronouns: {
    female:
      'ella|esta última|aquella|la funcionaria|la mandataria|la jefa comunal|la jefa edilicia|la jefa municipal|la jefe de la cartera(?: \\p{L}+)?|la jefa de la cartera(?: \\p{L}+)?|la autoridad|la científica|la experta|la especialista|la académica|la profesional|la dirigente(?! de| del)|la responsable(?! de| del)|la titular(?! de| del)|la edil|la parlamentaria|la legisladora',
    male: 'él|este último|aquel|el funcionario|el mandatario|el jefe comunal|el jefe edilicio|el jefe municipal|el jefe de la cartera(?: \\p{L}+)?|el burgomaestre|el científico|el experto|el especialista|el académico|el profesional|el dirigente(?! de| del)|el responsable(?! de| del)|el titular(?! de| del)|el edil|el parlamentario|el legislador|el dignatario',
    other: 'ellos|ellas',
  },
  nameEndings: '',
  tookPart: tookPart,
  sidesBefore: [
    '(?:en (?:representación|nombre) (?:de la |del |de los |de las |de )|(?:por|de) parte (?:de la |del |de los |de las |de ))(?<side>[^,;:.]{2,110}?)(?= ?[,:]| (?:particip|asist|acud|firm|estuv|lo hi|intervin|suscrib|concurr|estaba)\\p{L}*)',
    '(?:por|en|del) (?:el )?lado (?:de la |del |de )?(?<side>[^,;:.]{2,110}?)(?= ?[,:])',
    '(?:la|una) delegación (?:de la |del |de los |de )(?<side>[^,;:.]{2,100}?)(?= ?,| (?:estuvo|estaba|est[áa]|integrada|encabezada|compuesta|conformada|formada|liderada|presidida))',
    '(?:la |una )?(?<side>delegación (?!de |del |estuvo|estaba|integrada|encabezada|compuesta|conformada|formada|liderada|presidida)[^,;:.]{2,60}?)(?= ?,| (?:estuvo|estaba|está|integrada|encabezada|compuesta|conformada|formada|liderada|presidida))',
    '(?:(?<!(?:[ai]d|st|rit|iert|uest)[oa]s? )por(?! (?:primera|su|lo|eso|otra|otro|ello|parte|último|tanto|tercer|segunda|fin|ejemplo|supuesto|videoconferencia))) (?:la |el |los |las )?(?<side>\\p{L}[^,;:.]{2,100}?)(?= ?[,:]| (?:firmaron|firmó|asistieron|asistió|participaron|participó|acudieron|lo hi|suscribió|suscribieron|estuvieron|estuvo)(?: |$))',
  ],
  sidesAfter: [
    '(?:,? (?:que |quien )?(?:en representación (?:de la|del|de los|de las|de)|en nombre (?:de la|del|de los|de las|de)|en calidad de representante (?:de la|del|de))) (?<side>[^,;:.()]{2,100}?)(?=[,;.)]|$| y )',
    '(?:,? (?:que |quien )?(?:representó|representaba|representaron|representando)) (?:a la |al |a los |a las |a )(?<side>[^,;:.()]{2,100}?)(?=[,;.)]|$| y )',
    '(?:,? por) (?:la |el |los |las )(?<side>[^,;:.()]{2,100}?)(?=[,;.)]|$| y )',
  ],
  occasions:
    '(?:a |en |de |durante |al )?(?:la |el |los |este |esta |dicho |dicha )?(?:ceremonia|acto|firma|reunión|encuentro|evento|actividad|inauguración|conferencia|taller|sesión|visita|mesa|foro|cumbre|entrega|convenio|acuerdo|protocolo|memorándum|memorando|recepción|presentación|apertura|clausura|jornada|lanzamiento|audiencia|presídium|acta|documento|recorrido|cita)(?: oficial| solemne| protocolari[oa]| inaugural| de trabajo)?(?: de (?:la )?(?:firma|clausura|cierre|entrega|inauguración|apertura))?|entre (?:otros|otras)|participantes?|asistentes|autoridades|representantes?|lo hicieron|lo hizo|otros|otras',

  organisationHeads:
    'instituto organización agencia ministerio alianza banco universidad fondo comisión asociación consejo fundación federación departamento oficina división centro sociedad compañía grupo autoridad unión red secretaría colegio escuela academia laboratorio hospital museo cámara dirección embajada corte tribunal parlamento senado asamblea servicio comité liga club observatorio empresa facultad ayuntamiento municipalidad gobierno junta diputación',
  places:
    'españa argentina bolivia chile colombia costa_rica cuba ecuador el_salvador guatemala honduras méxico nicaragua panamá paraguay perú puerto_rico república_dominicana uruguay venezuela brasil haití belice jamaica canadá alemania austria bélgica suiza dinamarca suecia noruega finlandia países_bajos grecia polonia turquía francia italia portugal reino_unido irlanda estados_unidos ee.uu. eeuu china japón india corea_del_sur corea filipinas israel palestina egipto rusia ucrania marruecos argelia túnez senegal sudáfrica guinea_ecuatorial áfrica europa asia américa américa_latina iberoamérica latinoamérica centroamérica sudamérica caribe unión_europea andalucía cataluña galicia castilla aragón asturias cantabria navarra extremadura madrid valencia murcia canarias baleares euskadi',
  connectors: 'de del la las los el y e en a al para por con sin sobre ante bajo entre hacia o u',
  articles: 'el la los las un una',
  afterHolder: 'todos los derechos|y |es |son |en ',
  clauseWords: 'es son fue fueron era eran ha han había que quien quienes cuyo',
  listOpeners: 'también además asimismo entre finalmente así',
  and: 'y|e|así como|junto con|junto a|además de|acompañad[oa] (?:de|del|por)|con|&',

  namesThings:
    '(?:denominad[oa]s?|llamad[oa]s?|titulad[oa]s?|intitulad[oa]s?|bautizad[oa]s?|conocid[oa]s? como|apodad[oa]s?|rotulad[oa]s?|dich[oa]s?|tema|título|lema|consigna|eslogan|concepto|noción|término|expresión|palabra|sello|cláusula|paraje|etiqueta|hashtag|nombre|llamarse|llama|llamaron)(?: \\p{L}+)?(?: de| del| como)?',
  things: `(?:${things})(?: \\p{L}+){0,2}(?: de| del)?`,
  namedThings: 'programa proyecto iniciativa',
  sentenceStarters:
    'el la los las un una unos unas este esta estos estas ese esa esos esto eso aquel aquella él ella ellos ellas nosotros usted ustedes yo mi mis tu su sus nuestro nuestra nuestros nuestras al a en por para con sin según tras antes después desde hasta entre durante sobre contra bajo mediante ante y e o u pero aunque mientras si no sí cuando como donde que quien qué cómo cuándo dónde quién cuál así además también finalmente luego más menos todo todos toda todas cada ningún ninguna algún alguna algunos algunas otro otra otros otras mismo de del anunció añadió agregó contacto contactos contacto_de_prensa ayer hoy mañana brigadas dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte cien mil asistieron participaron firmaron estuvieron acudieron presente presentes acto nota oficina fuente fotos foto crédito pie gracias bienvenidos bienvenida apertura inauguración firma reunión visita fecha lugar horario precio entradas reservas teléfono tel correo doce solo sólo ya aún todavía aquí allí ahora nunca siempre hay fue son es era ha han lo le les se me nos cerca junto gracias debido dicho dicha ambos ambas varios varias muchos muchas llamado tampoco asimismo igualmente consultado consultada',
  abbreviations:
    'sr sra sres sras srta dr dra dres prof profa lic licda licdo lcda lcdo ing arq mtro mtra d dña s.e excmo excma ilmo ilma abog abg econ gral cnel cap tte cmdte mons msc mg mgtr phd núm núms n no nº art arts p pp vol tel telf av avda c ud uds pág págs ej ext dpto depto admón cía fig gob dip sen hno hna pbro ene feb mar abr jun jul ago sept set oct nov dic col cód aprox máx mín izq der sta sto',
  numberAbbreviations: 'no n art p vol núm c col',
  finalAbbreviations: 'etc cía s.a s.l s.a.s ee.uu s.r.l s.a.c s.a.a a.c c.v d.c d.f',

  attendance: {
    leadsWithSide: [
      '(?:por parte|en representación|en nombre|por el lado) (?:de la |del |de los |de las |de )(?<side>[^,;:.]{2,110}?)',
      '(?:la )?delegación (?:de la |del |de los |de las |de )(?<side>[^,;:.]{2,100}?)',
      '(?:por|de) (?:la |el |los |las )?(?<side>[^,;:.]{2,100}?)',
    ],
    leads: [
      '[^.:]{0,160}?(?:asistieron|participaron|acudieron|estuvieron (?:también )?(?:presentes)?|firmaron|suscribieron|signaron|intervinieron|(?:presencia|participación|asistencia) (?:de|del)|(?:integrada|conformada|compuesta|formada) por|acompañaron)(?: [^.:]{0,80}?)?',
    ],
    tails: [],
    headings:
      '(?:lista de |relación de )?(?:asistentes|participantes|presentes|asistieron|participaron|firmaron|firmantes|signatari[oa]s|ponentes|panelistas|intervinientes|autoridades(?: presentes| asistentes)?|(?:integrantes|miembros|composición) de la delegación|delegaciones?|invitad[oa]s(?: especiales)?|presídium|testigos(?: de honor)?|en el presídium)(?: [^:]{0,60})?|(?:en la (?:foto|imagen|fotografía)|foto|pie de foto)?[ ,:(-]*(?:de izquierda a derecha|de izq\\. a der\\.)[ ,:)-]*',
    parts:
      'firmantes?|firmaron|suscribieron|ponentes?|testigos?(?: de honor)?|moderador[a]?|modera|presidium|maestr[oa] de ceremonias|invitad[oa]s?(?: especial(?:es)?)?',
    sideLabels: [
      '(?:(?:por|por parte de|en representación de|de parte de|por el lado de|delegación de|de) |(?:por parte|en representación|de parte|delegación) del )(?:la |el |los |las )?(?<side>[^,;:.()]{2,100})',
      '(?<side>[^,;:.()]{2,100}?)',
    ],
    personSide: '(?:,? (?:por|en representación de|en nombre de) (?:la |el |los |las )?)(?<side>[^,;:.()]{2,100}?)',
    absence:
      '(?:no (?:pudo|pudieron|asistió|asistieron|acudió|acudieron|estuvo|estuvieron|participó|participaron)|(?:se )?excus(?:ó|aron)|(?:se )?disculp(?:ó|aron)|ausentes?|delegó su asistencia|en ausencia)',
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
      '(?:nota|comunicado|comunicación|boletín|información|aviso|convocatoria|dossier|dosier|gacetilla|parte|sala|declaración|invitación|alerta|kit)s? (?:de |a la |a |para (?:la |los )?|oficial de )(?:prensa|medios|informativ[oa]).{0,60}|comunicado(?: (?:conjunto|oficial|público|final|informativo))?.{0,40}|(?:nota|boletín|parte) informativ[oa].{0,40}|declaración(?: (?:conjunta|pública|oficial|final|institucional))?|para (?:su )?(?:publicación|difusión|divulgación)(?: inmediata)?|de (?:publicación|difusión) inmediata|(?:publicación|difusión) inmediata|embargo.{0,100}|boletín.{0,40}|(?:ref|n|no|núm|número)(?:\\.|\\.?[º°o])? ?[:.]? ?[^ ].{0,40}|noticias?|actualidad|prensa|novedades|compartir.{0,60}|inicio ?[>›|/].{0,100}|(?:gabinete|oficina|dirección|departamento|unidad|secretaría|coordinación|área) (?:general )?de (?:prensa|comunicaci(?:ón|ones)|imagen|información).{0,60}|comunicación social.{0,40}|resultados|hecho relevante|información privilegiada|imprimir.{0,20}|escuchar.{0,30}',
    notices:
      '[-–—*#~=+•·. _]{3,}|[-–—* ]*(?:30|fin|###|o0o|ooo|000|\\(fin\\)|fin de(?:l comunicado| la nota))[-–—* ]*|fin del comunicado|compartir.{0,60}|imprimir.{0,20}|volver.{0,30}|más noticias|(?:noticias|enlaces|documentos|archivos|notas) (?:relacionad[oa]s|de interés|adjunt[oa]s)|etiquetas?\\s*:?.{0,80}|documentos|descargas?.{0,40}|lea también.{0,80}|\\(?[a-zñ]{2,4}/[a-zñ/]{2,12}\\)?',
    sources: '(?:fuente|autor|foto(?:s|grafías?)?|créditos?)\\s*:.{1,80}',
    boilerplate:
      '(?:acerca|sobre) (?:de |del |de la |la |el |los |las )?(?=[\\p{Lu}“"«‘(\\d])|sobre nosotros|quiénes somos|nota(?:s)? (?:a|para) (?:la |los |el )?(?:redac\\p{L}+|editor(?:es)?|medios|periodistas|prensa)|(?:para saber )?más sobre|antecedentes\\s*:?$|contexto\\s*:?$|notas?\\s*:?$|datos (?:clave|de interés)\\s*:?$',
    contact:
      'contactos?(?: (?:de|para|con) (?:la |los )?(?:prensa|medios|comunicación|periodistas))?\\s*(?::|$|–|-|/)|contactos? (?:de |para )?(?:prensa|medios)|(?:para )?(?:más|mayor(?:es)?) (?:información|informes|datos|detalles)|información (?:y contacto|a|para) (?:la )?(?:prensa|medios)?|informes\\s*:|(?:gabinete|oficina|departamento|unidad|dirección|área|gerencia) (?:general )?de (?:prensa|comunicaci(?:ón|ones))\\s*(?::|$)|oficina general de comunicaciones|prensa\\s*:|datos de contacto|consultas(?: de prensa)?\\s*:|atención a (?:medios|prensa)|relaciones con (?:los medios|inversores|inversionistas)|persona de contacto',
    disclaimer:
      '(?:aviso legal|descargo de responsabilidad|cláusula de (?:exención|descargo)|nota legal|advertencia(?: legal)?|condiciones de uso|(?:declaraciones|manifestaciones|información) (?:prospectivas?|a futuro|sobre el futuro)|exención de responsabilidad|política de privacidad|protección de datos)\\s*(?::|\\.|$)',
    copyright: '©|copyright\\b|todos los derechos reservados',
    legal: [
      'no (?:reflejan?|representan?) necesariamente',
      'responsabilidad|responsable de',
      'garantías?',
      'propiedad intelectual|marcas? registradas?|derechos de autor',
      'derechos reservados',
      'reproducción|reutilización|reproducirse',
      'siempre que se (?:cite|mencione)|citando la fuente',
      'riesgos e incertidumbres|(?:declaraciones|manifestaciones) (?:prospectivas|a futuro|sobre el futuro)|actualizar',
      'datos personales|darse de baja|cancelar (?:la|su) suscripción',
      'oferta de (?:venta|valores|compra)',
    ],
    holders: [
      '(?:©|copyright)\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?,?\\s*)?(?<holder>\\p{Lu}[^.,;|\\d]{1,120})',
      '(?<holder>\\p{Lu}[^.,;|]{1,120}?)[,.]? todos los derechos reservados',
    ],
    asks: '(?:contactar (?:con|a)|comunicarse con|llamar a|escribir a|dirigirse a|contacte (?:con|a)|póngase en contacto con)',
    contactLabels:
      '(?:nombre|contacto(?: de prensa)?|prensa|portavoz|correo(?: electrónico)?|e-?mail|mail|tel(?:éfono|f)?s?\\.?|móvil|celular|cel|whatsapp|fax|web|sitio web|página web|dirección|t|m|e|p)',
  },
};
