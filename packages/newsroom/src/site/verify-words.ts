import type { Refusal } from '@unido/announcement/signature';

/** What the page says on which a reader checks that an announcement is genuine. */
export interface VerifyWords {
  /** The words of links to the page. No seal: one in somebody’s page proves nothing. */
  readonly link: string;
  readonly title: string;
  readonly lead: string;
  readonly address: string;
  readonly check: string;
  readonly checking: string;
  readonly good: string;
  readonly goodMeans: string;
  readonly refused: string;
  readonly unknown: string;
  /** It was signed, but is no longer what the newsroom says. */
  readonly outdated: string;
  readonly announcement: string;
  readonly signed: string;
  readonly key: string;
  readonly commandLine: string;
  readonly commandLineMeans: string;
  readonly noScript: string;
  readonly reasons: Readonly<Record<Refusal | 'keys' | 'unreachable' | 'none', string>>;
}

export const verifyWords = {
  en: {
    link: 'Check that this is genuine',
    title: 'Is this announcement genuine?',
    lead: 'Give the address of an announcement, wherever you found it. Your browser fetches it and checks that this newsroom signed it and that nothing was changed since.',
    address: 'Address of the announcement',
    check: 'Check',
    checking: 'Checking…',
    good: 'Genuine',
    goodMeans:
      'This newsroom signed the announcement, and nothing was changed since. Compare it with what you read elsewhere:',
    refused: 'Not confirmed as genuine',
    unknown: 'Could not be checked',
    outdated: 'The newsroom has corrected or withdrawn it since. See what it says now:',
    announcement: 'Announcement',
    signed: 'Signed',
    key: 'Key',
    commandLine: 'By the command line',
    commandLineMeans: 'The same check, by a program on your own machine. It needs Node.js.',
    noScript: 'This page checks by script, which is off. The command line below does the same.',
    reasons: {
      unsigned: 'It is not signed.',
      form: 'Its signature is not one that this newsroom makes.',
      unknown: 'It is signed with a key that is not this newsroom’s.',
      retired: 'It is signed with a key that this newsroom no longer trusts.',
      future: 'Its signature is from the future.',
      period: 'It is signed at a time for which its key does not sign.',
      changed: 'It was changed after it was signed.',
      unsupported: 'This browser cannot check signatures. Try a newer one, or the command line.',
      keys: 'The keys of this newsroom could not be fetched. Try again in a while.',
      unreachable: 'Nothing could be fetched from this address. It must begin with https and let other sites read it.',
      none: 'There is no announcement at this address, and no feed of them.',
    },
  },
  ar: {
    link: 'التحقق من صحة الإعلان',
    title: 'هل هذا الإعلان صحيح المصدر؟',
    lead: 'أدخل عنوان الإعلان أينما وجدته. يجلبه متصفحك ويتحقق من أن غرفة الأخبار هذه قد وقّعته وأنه لم يُعدَّل بعد ذلك.',
    address: 'عنوان الإعلان',
    check: 'تحقَّق',
    checking: 'جارٍ التحقق…',
    good: 'صحيح المصدر',
    goodMeans: 'وقّعت غرفة الأخبار هذه الإعلان، ولم يُعدَّل شيء فيه بعد ذلك. قارنه بما قرأته في مكان آخر:',
    refused: 'لم تثبت صحة المصدر',
    unknown: 'تعذّر التحقق',
    outdated: 'صحّحته غرفة الأخبار أو سحبته بعد ذلك. انظر ما تقوله الآن:',
    announcement: 'الإعلان',
    signed: 'تاريخ التوقيع',
    key: 'المفتاح',
    commandLine: 'بسطر الأوامر',
    commandLineMeans: 'التحقق نفسه ببرنامج على جهازك. يتطلب Node.js.',
    noScript: 'تتحقق هذه الصفحة ببرنامج نصي، وهو معطَّل هنا. سطر الأوامر أدناه يؤدي الغرض نفسه.',
    reasons: {
      unsigned: 'الإعلان غير موقَّع.',
      form: 'توقيعه ليس من التواقيع التي تصدرها غرفة الأخبار هذه.',
      unknown: 'وُقِّع بمفتاح ليس لغرفة الأخبار هذه.',
      retired: 'وُقِّع بمفتاح لم تعد غرفة الأخبار هذه تثق به.',
      future: 'تاريخ توقيعه في المستقبل.',
      period: 'وُقِّع في وقت لا يسري فيه مفتاحه.',
      changed: 'عُدِّل بعد توقيعه.',
      unsupported: 'لا يستطيع هذا المتصفح التحقق من التواقيع. جرّب متصفحًا أحدث أو سطر الأوامر.',
      keys: 'تعذّر جلب مفاتيح غرفة الأخبار هذه. أعد المحاولة بعد قليل.',
      unreachable: 'تعذّر جلب أي شيء من هذا العنوان. يجب أن يبدأ بـ https وأن يسمح للمواقع الأخرى بقراءته.',
      none: 'لا يوجد في هذا العنوان إعلان ولا موجز إعلانات.',
    },
  },
  es: {
    link: 'Comprobar la autenticidad',
    title: '¿Es auténtico este anuncio?',
    lead: 'Indique la dirección de un anuncio, dondequiera que lo haya encontrado. Su navegador lo obtiene y comprueba que esta oficina de prensa lo firmó y que no se ha modificado desde entonces.',
    address: 'Dirección del anuncio',
    check: 'Comprobar',
    checking: 'Comprobando…',
    good: 'Auténtico',
    goodMeans:
      'Esta oficina de prensa firmó el anuncio y no se ha modificado nada desde entonces. Compárelo con lo que leyó en otro lugar:',
    refused: 'Autenticidad no confirmada',
    unknown: 'No se ha podido comprobar',
    outdated: 'La oficina de prensa lo ha corregido o retirado desde entonces. Vea lo que dice ahora:',
    announcement: 'Anuncio',
    signed: 'Firmado',
    key: 'Clave',
    commandLine: 'Con la línea de órdenes',
    commandLineMeans: 'La misma comprobación, con un programa en su propio equipo. Necesita Node.js.',
    noScript:
      'Esta página comprueba mediante un script, que está desactivado. La línea de órdenes, más abajo, hace lo mismo.',
    reasons: {
      unsigned: 'No está firmado.',
      form: 'Su firma no es de las que hace esta oficina de prensa.',
      unknown: 'Está firmado con una clave que no es de esta oficina de prensa.',
      retired: 'Está firmado con una clave en la que esta oficina de prensa ya no confía.',
      future: 'Su firma es de una fecha futura.',
      period: 'Está firmado en un momento para el que su clave no es válida.',
      changed: 'Se modificó después de firmarse.',
      unsupported: 'Este navegador no puede comprobar firmas. Pruebe con uno más reciente o con la línea de órdenes.',
      keys: 'No se han podido obtener las claves de esta oficina de prensa. Inténtelo de nuevo dentro de un rato.',
      unreachable:
        'No se ha podido obtener nada de esta dirección. Debe comenzar por https y permitir que otros sitios la lean.',
      none: 'En esta dirección no hay ningún anuncio ni canal de anuncios.',
    },
  },
  fr: {
    link: 'Vérifier l’authenticité',
    title: 'Cette annonce est-elle authentique ?',
    lead: 'Indiquez l’adresse d’une annonce, où que vous l’ayez trouvée. Votre navigateur la récupère et vérifie que ce service de presse l’a signée et que rien n’a été modifié depuis.',
    address: 'Adresse de l’annonce',
    check: 'Vérifier',
    checking: 'Vérification…',
    good: 'Authentique',
    goodMeans:
      'Ce service de presse a signé l’annonce et rien n’a été modifié depuis. Comparez-la avec ce que vous avez lu ailleurs :',
    refused: 'Authenticité non confirmée',
    unknown: 'Vérification impossible',
    outdated: 'Le service de presse l’a corrigée ou retirée depuis. Voyez ce qu’elle dit aujourd’hui :',
    announcement: 'Annonce',
    signed: 'Signée le',
    key: 'Clé',
    commandLine: 'En ligne de commande',
    commandLineMeans: 'La même vérification, par un programme sur votre propre machine. Node.js est nécessaire.',
    noScript:
      'Cette page vérifie par un script, qui est désactivé. La ligne de commande ci-dessous fait la même chose.',
    reasons: {
      unsigned: 'Elle n’est pas signée.',
      form: 'Sa signature n’est pas de celles que fait ce service de presse.',
      unknown: 'Elle est signée avec une clé qui n’est pas celle de ce service de presse.',
      retired: 'Elle est signée avec une clé à laquelle ce service de presse ne se fie plus.',
      future: 'Sa signature est datée du futur.',
      period: 'Elle est signée à un moment pour lequel sa clé n’est pas valable.',
      changed: 'Elle a été modifiée après sa signature.',
      unsupported:
        'Ce navigateur ne peut pas vérifier les signatures. Essayez-en un plus récent, ou la ligne de commande.',
      keys: 'Les clés de ce service de presse n’ont pas pu être récupérées. Réessayez dans un moment.',
      unreachable:
        'Rien n’a pu être récupéré à cette adresse. Elle doit commencer par https et autoriser la lecture par d’autres sites.',
      none: 'Il n’y a à cette adresse ni annonce ni flux d’annonces.',
    },
  },
  ru: {
    link: 'Проверить подлинность',
    title: 'Подлинное ли это сообщение?',
    lead: 'Укажите адрес сообщения, где бы вы его ни нашли. Ваш браузер загрузит его и проверит, что эта пресс-служба его подписала и что с тех пор ничего не изменено.',
    address: 'Адрес сообщения',
    check: 'Проверить',
    checking: 'Идёт проверка…',
    good: 'Подлинное',
    goodMeans:
      'Эта пресс-служба подписала сообщение, и с тех пор ничего не изменено. Сравните его с тем, что вы прочли в другом месте:',
    refused: 'Подлинность не подтверждена',
    unknown: 'Проверить не удалось',
    outdated: 'С тех пор пресс-служба исправила или отозвала его. Посмотрите, что там сказано сейчас:',
    announcement: 'Сообщение',
    signed: 'Подписано',
    key: 'Ключ',
    commandLine: 'В командной строке',
    commandLineMeans: 'Та же проверка программой на вашем компьютере. Нужен Node.js.',
    noScript: 'Эта страница проверяет с помощью скрипта, а он отключён. Командная строка ниже делает то же самое.',
    reasons: {
      unsigned: 'Оно не подписано.',
      form: 'Его подпись не такая, какие делает эта пресс-служба.',
      unknown: 'Оно подписано ключом, который не принадлежит этой пресс-службе.',
      retired: 'Оно подписано ключом, которому эта пресс-служба больше не доверяет.',
      future: 'Его подпись датирована будущим.',
      period: 'Оно подписано в то время, когда его ключ не действовал.',
      changed: 'Оно было изменено после подписания.',
      unsupported: 'Этот браузер не умеет проверять подписи. Попробуйте более новый или командную строку.',
      keys: 'Не удалось загрузить ключи этой пресс-службы. Попробуйте ещё раз немного позже.',
      unreachable:
        'С этого адреса ничего не удалось загрузить. Он должен начинаться с https и разрешать чтение другим сайтам.',
      none: 'По этому адресу нет ни сообщения, ни ленты сообщений.',
    },
  },
  zh: {
    link: '核验真伪',
    title: '这则公告是真的吗？',
    lead: '请输入公告的网址，无论您在哪里看到它。您的浏览器会获取该公告，并核验它是否由本新闻中心签名、此后是否被更改。',
    address: '公告网址',
    check: '核验',
    checking: '正在核验……',
    good: '真实',
    goodMeans: '本新闻中心签署了该公告，此后未被更改。请将其与您在别处读到的内容对照：',
    refused: '真实性未获证实',
    unknown: '无法核验',
    outdated: '新闻中心此后更正或撤回了该公告。请看现在的内容：',
    announcement: '公告',
    signed: '签名时间',
    key: '密钥',
    commandLine: '使用命令行',
    commandLineMeans: '用您自己电脑上的程序进行同样的核验，需要 Node.js。',
    noScript: '本页通过脚本核验，而脚本已关闭。下面的命令行可进行同样的核验。',
    reasons: {
      unsigned: '该公告未签名。',
      form: '其签名不是本新闻中心所用的形式。',
      unknown: '签名所用的密钥不属于本新闻中心。',
      retired: '签名所用的密钥已不再受本新闻中心信任。',
      future: '其签名时间在未来。',
      period: '签名时其密钥不在有效期内。',
      changed: '该公告在签名后被更改。',
      unsupported: '此浏览器无法核验签名。请使用较新的浏览器或命令行。',
      keys: '无法获取本新闻中心的密钥。请稍后再试。',
      unreachable: '无法从此网址获取任何内容。网址须以 https 开头，并允许其他网站读取。',
      none: '此网址没有公告，也没有公告订阅源。',
    },
  },
} as const satisfies Readonly<Record<string, VerifyWords>>;

/** The languages in which the page stands: all of the site’s words. */
export const verifyLanguages = Object.keys(verifyWords) as (keyof typeof verifyWords)[];
