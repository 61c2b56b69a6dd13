/** What of a page is no part of its article. */
import { attribute, childrenOf, elementsOf, isBlock, isElement, shortText, squeeze, type Element } from './tree.js';

const never = new Set(
  `script style template noscript svg canvas object embed applet button input select textarea option datalist nav
  dialog link meta head title frame frameset audio video map progress meter`.split(/\s+/),
);

const roles = /^(navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist)$/;

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** What is called so is of the site, whatever it says. */
const siteNames = setOf(`nav navbar navigation menu submenu breadcrumb breadcrumbs sharing sharer addtoany sharedaddy
  shareaholic addthis relatedposts related recommended recommendations cookie cookies consent gdpr onetrust cookiebot
  newsletter signup sidebar comments disqus pagination pager pagenav masthead topbar toolbar advert adverts
  advertisement popup modal skip offscreen noprint switcher searchform megamenu sitemap postnav taglinks`);

/** What is called so is of the site unless it tells something. */
const mixedNames = setOf(`share shares social socials subscribe subscription banner overlay print search tags follow
  promo cta widget widgets toplinks lang`);

/** Names that stand for something else in company: `no-sidebar`, `has-menu`. */
const negated = /^(no|has|with|without|is|not|page|layout|body)$/;

const namesOf = (element: Element): string[] =>
  [attribute(element, 'class'), attribute(element, 'id')]
    .flatMap((names) => (names ?? '').split(/\s+/))
    .filter(Boolean);

/** Whether class or id say so: `post-share`, `site-nav`, `cookieBanner`. */
const isNamed = (element: Element, { prose }: Measure): boolean =>
  namesOf(element).some((name) => {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/);
    // Whatever a page is built of may be called a widget: the words in it tell.
    const isMixed = prose === 0 && !/elementor|wp-block|vc_/.test(name) && parts.some((part) => mixedNames.has(part));
    return !negated.test(parts[0] ?? '') && (isMixed || parts.some((part) => siteNames.has(part)));
  });

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attribute(element, 'style') ?? '') ||
  /(^|\s)(sr-only|screen-reader-text|visually-hidden|element-invisible|assistive-text)(\s|$)/.test(
    attribute(element, 'class') ?? '',
  );

/** What nobody sees, and what is no text in any article. */
export const isUnseen = (element: Element): boolean => never.has(element.tagName) || isHidden(element);

/** Headings over what a page offers besides: in the six languages. */
const besides = new RegExp(
  `^(?:${[
    'related( (news|articles?|stories|content|posts?|links|pages|topics|press releases))?|read (more|also|next)|more (news|stories|articles|press releases)( .{0,30})?|latest( (news|stories|press releases))?|you (may|might) also (like|be interested in)|see also|recommended( for you)?|share( (this|on|via).{0,30})?|follow us.{0,30}|most (read|popular)|subscribe.{0,40}|newsletter|tags?|print( this page)?|back to .{0,40}|leave a (reply|comment)|comments?|other news|previous|next|previous (post|article|news)|next (post|article|news)|navigation|quick links',
    'à lire aussi|lire aussi|à lire également|(articles?|actualités?|contenus?|communiqués?) (liés?|associée?s?|similaires?|connexes?|récente?s?)|sur le même (sujet|thème)|autres? (actualités?|articles?|communiqués?)|toute l’actualité|dernières? (actualités|nouvelles)|vous aimerez aussi|partager.{0,30}|suivez-nous.{0,30}|voir aussi|s’abonner.{0,40}|imprimer|retour.{0,40}|mots-clés|étiquettes|commentaires?',
    '(noticias|artículos|notas|contenidos?) (relacionad[oa]s|recientes)|relacionad[oa]s|también (te|le) (puede|podría) interesar|te puede interesar|leer (también|más)|lea (también|además)|más (noticias|leído)|últimas noticias|otras noticias|compart(ir|e|a).{0,30}|síguenos.{0,30}|suscríb[ea].{0,40}|etiquetas|imprimir|volver.{0,40}|ver también|comentarios',
    'читайте (также|еще|ещё)|похожие (новости|материалы)|(другие|последние|все) новости|материалы по теме|(новости )?по теме|поделиться.{0,30}|подпи(шитесь|саться).{0,40}|теги|метки|распечатать|версия для печати|назад.{0,40}|смотрите также|комментарии|популярное',
    '相关(新闻|阅读|文章|链接|报道|推荐)|推荐阅读|延伸阅读|更多(新闻|文章|资讯)|最新(新闻|消息|动态)|热门(新闻|文章)|分享(到|至)?.{0,10}|打印(本页)?|返回.{0,10}|关闭窗口|上一[篇条].{0,60}|下一[篇条].{0,60}|关注我们.{0,10}|標籤|标签|相關(新聞|閱讀|文章|連結)|延伸閱讀|推薦閱讀|最新消息|列印.{0,6}',
    '(أخبار|مقالات|مواضيع|مواد|روابط) (ذات صلة|متعلقة|مشابهة|أخرى)|ذات صلة|اقرأ (أيضا|أيضًا|أيضاً|المزيد)|آخر الأخبار|أحدث الأخبار|المزيد من الأخبار|شارك.{0,30}|مشاركة.{0,30}|تابعنا.{0,30}|اشترك.{0,40}|الوسوم|طباعة|العودة.{0,40}|الأكثر قراءة|قد يعجبك أيضا|انظر أيضا',
  ].join('|')})\\s*[:：…»›>→]*$`,
  'iu',
);

/** Whether a line is a heading over, or a link to, what is no part of the article. */
const saysBesides = (text: string): boolean => text.length <= 80 && besides.test(squeeze(text).replaceAll("'", '’'));

const sharers =
  /^https?:\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:intent|share)|x\.com\/(?:intent|share)|linkedin\.com\/(?:share|sharing|cws)|wa\.me\/|api\.whatsapp\.com\/send|t\.me\/share|vk\.com\/share|vkontakte\.ru\/share|connect\.ok\.ru|service\.weibo\.com\/share|pinterest\.com\/pin|reddit\.com\/submit|addtoany\.com|addthis\.com)/i;

const isSharer = (element: Element): boolean =>
  element.tagName === 'a' && sharers.test((attribute(element, 'href') ?? '').trim());

/** How much text an element has, what of it is links, and what of it is prose. In characters that are not white space. */
export interface Measure {
  readonly text: number;
  readonly link: number;
  readonly prose: number;
  readonly links: number;
}

const nothing: Measure = { text: 0, link: 0, prose: 0, links: 0 };

/** A character of Chinese says about as much as three of an alphabet. */
const weight = (text: string): number => {
  const ink = text.replace(/\s+/g, '');
  return ink.length + 2 * (ink.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0);
};

const leastProse = 70;

/** Measures a page once, bottom up. */
export const measurePage = (top: Element): ((element: Element) => Measure) => {
  const measures = new WeakMap<Element, Measure>();
  const measure = (element: Element): Measure => {
    let [text, link, links, prose, line, linkInLine] = [0, 0, 0, 0, 0, 0];
    const endLine = (): void => {
      if (line - linkInLine >= leastProse) prose += line - linkInLine;
      [line, linkInLine] = [0, 0];
    };
    for (const child of childrenOf(element)) {
      if ('value' in child) {
        const size = weight(child.value);
        text += size;
        line += size;
      } else if (isElement(child)) {
        const inner = isUnseen(child) ? nothing : measure(child);
        const linked = child.tagName === 'a' ? inner.text : inner.link;
        text += inner.text;
        link += linked;
        links += child.tagName === 'a' ? 1 : inner.links;
        if (isBlock(child)) {
          endLine();
          prose += inner.prose;
        } else if (child.tagName === 'br') endLine();
        else {
          line += inner.text;
          linkInLine += linked;
        }
      }
    }
    endLine();
    const own = { text, link, prose, links };
    measures.set(element, own);
    return own;
  };
  measure(top);
  return (element) => measures.get(element) ?? nothing;
};

/** Links in a row, as navigation has them. One or two may be a reference of the article’s. */
const isLinks = ({ text, link, prose, links }: Measure): boolean => prose === 0 && links > 2 && link > text * 0.6;

export interface Cutting {
  readonly measure: (element: Element) => Measure;
  /** The article’s headline: what holds it is kept. */
  readonly headline: Element | undefined;
  /** Whether navigation must be told from the article by its links alone, as nothing else sets it apart. */
  readonly isLoose: boolean;
}

const rights =
  /©|\(c\)|copyright|all rights reserved|tous droits réservés|mentions légales|todos los derechos|aviso legal|все права защищены|版权所有|版權所有|جميع الحقوق محفوظة/i;

/** A head or foot that is not within an article is the site’s. */
const isOfSite = (element: Element, inArticle: boolean, { link }: Measure): boolean =>
  !inArticle &&
  (/^(header|footer)$/.test(element.tagName) ||
    namesOf(element).some((name) =>
      /^((site|page)[-_]?)?(foot|footer|bottom|copyright)([-_]?(area|wrap|bar|inner))?$/i.test(name),
    ) ||
    (link > 0 && isBlock(element) && rights.test(shortText(element, 600) ?? '')));

/** What parts a page’s content from its head and foot. */
const isContent = (element: Element): boolean =>
  /^(article|main)$/.test(element.tagName) || attribute(element, 'role') === 'main';

/** Below a root, what is no part of the article. */
export const chromeIn = (root: Element, { measure, headline, isLoose }: Cutting): Set<Element> => {
  const cut = new Set<Element>();
  const whole = measure(root).prose;
  const holders = new Set<Element>();
  for (let node: Element | undefined = headline; node;) {
    holders.add(node);
    node = node.parentNode && isElement(node.parentNode) ? node.parentNode : undefined;
  }
  const mayGo = (element: Element): boolean => !holders.has(element) && measure(element).prose <= whole * 0.4;
  const walk = (parent: Element, inArticle: boolean): void => {
    const children = elementsOf(parent);
    for (const [index, child] of children.entries()) {
      if (cut.has(child)) continue;
      if (isUnseen(child) || isSharer(child)) {
        cut.add(child);
        continue;
      }
      const size = measure(child);
      const within = inArticle || isContent(child);
      if (mayGo(child)) {
        const role = attribute(child, 'role') ?? '';
        const isAside = child.tagName === 'aside' || role === 'complementary';
        const isForm = child.tagName === 'form' && size.prose === 0;
        // A page’s teasers of other articles are articles, too.
        const isOther = child.tagName === 'article' && (isLoose || inArticle);
        if (
          roles.test(role) ||
          isNamed(child, size) ||
          isForm ||
          isOther ||
          isOfSite(child, inArticle, size) ||
          (isAside && (!inArticle || isLinks(size))) ||
          (child.tagName === 'footer' && isLinks(size)) ||
          (isLoose && isBlock(child) && isLinks(size) && size.text > 0)
        ) {
          cut.add(child);
          continue;
        }
        const line = size.text <= 120 ? (shortText(child, 120) ?? '') : '';
        if (line && saysBesides(line)) {
          const isFirst = children.slice(0, index).every((one) => cut.has(one) || !measure(one).text);
          const isHeading = /^h[2-6]$/.test(child.tagName);
          if (isFirst && parent !== root && mayGo(parent) && !isHeld(parent, children, index, measure)) {
            cut.add(parent);
            return;
          }
          if (isHeading || isBlock(child) || size.link === size.text) {
            cut.add(child);
            for (const next of children.slice(index + 1)) {
              const offered = measure(next);
              if (!offered.text) continue;
              if (!mayGo(next) || offered.link < offered.text * 0.4) break;
              cut.add(next);
            }
            continue;
          }
        }
      }
      walk(child, within);
    }
  };
  walk(root, isContent(root));
  return cut;
};

/** Whether more than what is offered besides stands under such a heading. */
const isHeld = (
  parent: Element,
  children: readonly Element[],
  index: number,
  measure: (element: Element) => Measure,
): boolean => {
  const rest = children.slice(index + 1).map(measure);
  const prose = rest.reduce((sum, one) => sum + one.prose, 0);
  const links = rest.reduce((sum, one) => sum + one.link, 0);
  return parent.tagName === 'body' || prose > 400 || (prose > 0 && links === 0);
};
