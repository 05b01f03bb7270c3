import type {Shape} from './shape.ts';
import {withoutDates} from './time-stamps.ts';

/**
 * What a line of a saved page is there for, if not for the article:
 * `line`, furniture by itself; `nav`, a menu entry or feed label, one word that could head a section too; `meta`, byline or reading time;
 * `date`, a date or time alone; `teaser`, one other story; `related`, opens a list of them; `more`, closes one;
 * `author`, opens a box about the author; `comments`, heads or closes readers' comments; `reply-form`, where a reader would write one;
 * `site`, newsletter, cookies, copyright, terms; `about`, the page describing itself, in a sentence that an article could hold too.
 */
export type Sign =
	| 'line'
	| 'nav'
	| 'meta'
	| 'date'
	| 'teaser'
	| 'related'
	| 'more'
	| 'author'
	| 'comments'
	| 'reply-form'
	| 'site'
	| 'about';

type Rule = {readonly sign: Sign; readonly maxWords: number; readonly pattern: RegExp};

/** What a paragraph is a sign of, told from its form and the stock phrases of news pages; `undefined` for what may be the article's. */
export function signOf({text, words, isClosed}: Shape): Sign | undefined {
	if (words > MAX_SIGN_WORDS || text.length > MAX_SIGN_LENGTH) return;
	const line = normalise(text);
	// Bullets, arrows, rules, rows of asterisks.
	if (!/[\p{L}\p{N}]/u.test(line)) return 'line';
	// Somebody is quoted: an article's sentence, whatever it is about.
	if (/^["“”„«'‘「『]/.test(text) || (isClosed && SAYING.test(text))) return;
	if (isByline(text)) return 'meta';
	return RULES.find(({maxWords, pattern}) => words <= maxWords && pattern.test(line))?.sign ?? dateSign(line, words);
}

// A cookie or copyright notice at its longest.
const MAX_SIGN_WORDS = 60;
const MAX_SIGN_LENGTH = 500;
const SAYING = /\b(?:said|says|told|added|wrote|asked|tweeted|warned|according to)\b/;

/** "By Jane Doe and John Smith, Reuters": names, so a capital on every word but the smallest. */
function isByline(text: string): boolean {
	return /^(?:By|BY|Written by|Words by|Reported by|Von|Par|Por|\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by):? (?:(?:\p{Lu}[\p{L}.'’-]*|@\w+|and|AND|&|\||de|van|von|der|und|et|y|in|at|for|of|the)[,;]? ?){1,12}\)?$/u.test(
		text,
	);
}

/** Lower case, without the bullet, arrow or icon before it and the colon, arrow or full stop behind. */
function normalise(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[’‘]/g, "'")
		.replaceAll(/\s+/g, ' ')
		.replace(/^[^\p{L}\p{N}©(@#]+/u, '')
		.replace(/[^\p{L}\p{N}%)]+$/u, '');
}

/** A line of nothing but a date and time, or that much after "Published" or the like. */
function dateSign(line: string, words: number): Sign | undefined {
	if (words > 16) return;
	const labelled =
		/^(?:(?:first |last )?(?:published|updated|posted|modified|created)|date|publié|mis à jour|veröffentlicht|aktualisiert|stand|publicado|actualizado|опубликовано|发布时间)\b/u.test(
			line,
		);
	const rest = withoutDates(line);
	if (rest === line) return;
	const letters = rest
		.replaceAll(
			/\b(?:first|last|published|updated|posted|modified|created|date|at|on|publié|mis|à|le|jour|veröffentlicht|aktualisiert|am|um|stand|publicado|actualizado|el|las?)\b/gu,
			'',
		)
		.replaceAll(/[^\p{L}\p{N}]/gu, '');
	return letters === '' && (labelled || /\d/.test(line)) ? 'date' : undefined;
}

const SOCIAL =
	'facebook|twitter|x|linkedin|whats ?app|reddit|e-?mail|mail|telegram|pinterest|messenger|instagram|youtube|tiktok|threads|bluesky|mastodon|tumblr|flipboard|pocket|vk|viber|line|wechat|weibo|google(?: ?(?:plus|\\+|news))?|sms|rss|print|copy(?: link)?|link|link copied|share|tweet|post|pin|save|bookmark|teilen|compartir|partager|поделиться|分享';
const NEWSLETTER =
	'newsletters?|inbox|e-?mail (?:list|updates?|alerts?)|(?:daily|weekly|morning|evening) (?:brief|briefing|digest|newsletter|e-?mail)|mailing list|push notifications?';

/** The whole of a line matches, never a part: a sentence that mentions a newsletter is the article's. */
const rule = (sign: Sign, maxWords: number, ...forms: readonly string[]): Rule => ({
	sign,
	maxWords,
	pattern: new RegExp(`^(?:${forms.join('|')})$`, 'u'),
});

const RULES: readonly Rule[] = [
	rule(
		'meta',
		8,
		'(?:estimated )?(?:read(?:ing)? time:?|time to read:?|temps de lecture ?:?|lesezeit:?|tiempo de lectura:?|время чтения:?|czas czytania:?) ?~?\\d+ ?\\p{L}*\\.?(?: \\p{L}+)?',
		'~?\\d+ ?-? ?min(?:ute)?s?\\.?(?: \\p{L}+)? ?(?:read|listen|watch|de lectura|de lecture|lesezeit|to read|чтения)',
		'(?:story|article) by .{1,60}',
		'(?:views?|reads|просмотров):? ?[\\d.,]+ ?k?|[\\d.,]+ ?k? (?:views?|shares?|likes?|reads|просмотров)',
	),
	rule(
		'nav',
		4,
		"(?:menu|main menu|search|home|homepage|navigation|main navigation|breadcrumb|breadcrumbs|sections?|top stories|top news|latest(?: news)?|news ?feed|breaking(?: news)?|all news|in brief|world news|live tv|live ?stream|e-?paper|e-?edition|today's paper|startseite|accueil|inicio|главная|новости|rss|sitemap|site map|weather|horoscopes?|crosswords?|puzzles|games|jobs|classifieds|obituaries|my account|account|profile|log ?out|sign ?out|donate(?: now)?|support us|contribute(?: now)?|subscribe(?: now| today)?|subscriber(?:s)? only|subscriptions?|premium|exclusive|register(?: now)?|log ?in|sign ?in|sign ?up|anmelden|abonnieren|se connecter|s'abonner|iniciar sesión|suscribirse|suscríbete|войти|подписаться)",
		'(?:video|videos|photos?|photo gallery|gallery|pictures|podcasts?|opinion|world|politics|business|sports?|tech(?:nology)?|health|entertainment|lifestyle|culture|science|local(?: news)?|europe|asia|africa|americas|u\\.?s\\.?|u\\.?k\\.?)',
	),
	rule(
		'line',
		12,
		`(?:(?:share|share (?:this|on|via|to)|follow(?: us)?(?: on)?)?:? ?(?:${SOCIAL})[ ,|/·•]*(?:and |or |by |via |on |to )?)+`,
	),
	rule(
		'line',
		14,
		'share (?:(?:this|the|full) (?:article|story|post|page|video|news|image|on|with|via)|this|on|via|with friends|to (?:facebook|twitter|x))\\b.{0,40}',
		'(?:follow|like|find|join|watch) us(?: on| at| in)?\\b.{0,60}',
		'follow (?:.{1,40} )?on (?:facebook|twitter|x|instagram|telegram|youtube|google news|whatsapp|linkedin|tiktok)\\b.{0,30}',
		'(?:skip|jump) (?:to|past|advertisement|ad)\\b.{0,40}|(?:back|return) to (?:top|home(?:page)?|the top|article)|scroll down(?: for .{1,40})?|end of (?:list|advertisement|promoted content|podcast promotion|twitter post.*)|list \\d+ of \\d+|page \\d+ of \\d+',
		'(?:story|article) continues below(?: (?:this )?(?:ad|advertisement|video))?|(?:the )?article continues after (?:this )?.{1,30}|advertisement - scroll to continue|continue reading below|advertisements? ?-? ?(?:story continues below|continue reading)?.{0,40}',
		'(?:advertisements?|ads?|advert|sponsored(?: content| by .{1,30})?|promoted(?: content)?|paid (?:post|content|partner content)|anzeige|werbung|publicité|publicidad|реклама|reklama|広告|广告)',
		'not seeing the video.{0,30}|(?:click|tap) (?:here|to|on|the)\\b.{0,60}|(?:your browser|this (?:video|browser)|javascript)\\b.{0,20}(?:support|enable|play|disabled|required).{0,60}|please enable .{1,60}|(?:loading|please wait|play|pause|mute|unmute|play video|watch video|video player|now playing|up next|auto ?play|replay|fullscreen|close|cancel|dismiss|next|previous|prev|ok|submit|send|go)',
		'(?:listen|listen to (?:this|the) (?:article|story|audio).{0,30}|hear this (?:article|story).{0,20}|audio (?:version|article)|watch (?:live|now|the video|here)|live updates?|watch live.{0,30}|open (?:this )?(?:image|photo|picture) in (?:gallery|new).{0,20}|view (?:image|gallery|photos?|slideshow)|(?:open|enlarge|expand|download|view) (?:image|photo|full ?size).{0,20}|hide caption|toggle caption|image caption|image source,? .{1,40})',
		'(?:tags?|topics?|related topics|in this (?:story|article)|categories|category|filed under|posted in|labels|keywords|schlagwörter|themen|étiquettes|etiquetas|теги|метки|标签|タグ):? ?.{0,80}',
		'(?:used |cover |featured |header |main |top |file |lead )?(?:photos?|images?|pictures?|illustrations?|graphics?|video|foto|bild)(?: (?:used|credits?|sources?|courtesy(?: of)?|by|caption|gallery))?:? ?(?:(?:(?:reuters|ap|afp|getty|epa|epa-efe|shutterstock|istock|xinhua|tass|pool|wikimedia|pixabay|unsplash|flickr|dpa|ansa|alamy|associated press|bloomberg|sputnik|ria novosti|screenshot|file photo|file)\\b.{0,60})|)',
		'(?:fact ?check|have a tip|got a (?:tip|story|news tip)|send (?:us )?(?:a )?tips?|submit a tip|report (?:an? )?(?:error|typo|correction|issue|ad|this ad)|corrections?|found an? (?:error|mistake|typo)\\b.{0,60}|why you can trust .{1,30}|print (?:this )?(?:article|page|story)|email (?:this )?(?:article|page|story)|save (?:this )?(?:article|story|for later).{0,20}|add (?:us )?(?:as )?(?:a )?(?:preferred|favou?rite) source.{0,30}|gift (?:this )?article|give this article|republish(?: this article| our articles)?.{0,30}|reprints?(?: and permissions)?|rights and permissions|cite this.{0,20}|text size|font size|change text size|dark mode|language|english|translate)',
	),
	rule(
		'line',
		8,
		'(?:read|see|find out|learn|get) (?:more|the full story|it|all about it) (?:here|below|at .{1,30}|on .{1,30})',
	),
	rule(
		'related',
		14,
		'(?:read|learn|see|discover|find out|watch|explore|view|get)(?: the)?(?: full)?(?: more| also| next| on| story)(?: (?:here|about .{1,50}|on .{1,40}|at .{1,30}|from .{1,40}|in .{1,30}|coverage|stories|articles|news))*',
		'(?:see|read|watch|view|also|must)[ -](?:also|read|watch|see)(?: this| these| next)?',
		"(?:more |other |further |related |recommended |similar |latest |popular |trending |top |most |recent |previous |featured |editor'?s'? |staff |our |all )+(?:stories|articles|news|posts|reading|coverage|content|links|topics|reads?|popular|viewed|shared|commented|picks?|videos?|headlines|recommended|features|reports|from .{1,40}|on .{1,40}|in .{1,40}|about .{1,40}|by .{1,40}|like this|for you|to explore|to read)(?: (?:stories|articles|news|posts|now|today|this week|for you|from .{1,40}|on .{1,40}|in .{1,40}|by .{1,30}))*",
		"(?:you (?:may|might|could|'ll|will)(?: also)? (?:also )?(?:like|enjoy|be interested(?: in)?|love|have missed|want to read)(?: this| these|:)?.{0,20}|(?:don't|do not) miss|in case you missed it|what to read next|up next|read next|next (?:story|article|post|up)|previous (?:story|article|post)|newer posts?(?: older posts?)?(?: home)?|older posts?(?: home)?|recommended(?: for you| by .{1,20}| reading| videos)?|suggested(?: for you| reading)?|trending(?: now| stories| topics| today)?|popular(?: now| stories| posts| this week)?|most (?:read|popular|viewed|shared|commented|watched)(?: .{1,30})?|related|related to this (?:story|article|topic)|around the web|from (?:around|across) the web|from our (?:partners|network|sponsors)|promoted stories|sponsored (?:stories|links)|elsewhere on .{1,30}|also in .{1,30}|also on .{1,30}|editors?'? picks?|the latest(?: from .{1,30}| news| on .{1,40})?|leggi anche|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|auch interessant|lea también|te puede interesar|más noticias|noticias relacionadas|читайте также|читать также|читать далее|zobacz także|czytaj także|相关新闻|相关阅读|推荐阅读|関連記事|関連ニュース)",
	),
	rule(
		'teaser',
		30,
		"(?:read|watch|see|listen|also read|read also|read more|see also|read next|related(?: (?:story|article|video|news|post|coverage))?|recommended|more|watch also|must read|don't miss|photos|video|gallery|in pictures|in depth|in-depth|explainer|lire aussi|à lire aussi|lesen sie auch|lea también|читайте также|czytaj także|leggi anche|相关新闻|関連記事) ?[:|»>→] ?.+",
		'(?:also read|read also|read more|see also|read next) ?[–—-] ?.+',
		'(?:continue reading|read|see|view) (?:the )?(?:full|main|original|complete|rest of the|entire) (?:story|article|report|post|text|interview|coverage)\\b.{0,50}',
		'(?:this|the) (?:article|story|post|report) (?:was |is |has been |first |originally )+(?:first |originally )*(?:published|appeared|posted|syndicated|republished|translated)\\b.{0,120}|(?:originally|first) (?:published|appeared|posted) (?:on|at|in|by)\\b.{0,60}',
	),
	rule(
		'more',
		8,
		'(?:show|load|see|view|browse|get|display)(?: me)? (?:more|all|less)(?: (?:stories|articles|news|posts|comments|replies|results|videos|content|.{1,20}))?|more|all (?:stories|articles|news)|next page|mehr (?:anzeigen|laden)|voir plus|charger plus|ver más|показать еще|показать ещё|ещё|查看更多|もっと見る',
	),
	rule(
		'author',
		10,
		'(?:author )?avatar(?: (?:of|for) .{1,40})?|(?:photo|picture|image|headshot) of (?:the )?author',
		"(?:about|meet|more about) (?:the |our |this )?(?:authors?|writers?|reporters?|contributors?)|author(?:'s)? (?:bio|profile|info|information|box)|authors?|sobre el autor|à propos de l'auteur|über den autor|об авторе",
		'(?:view|see|read) all (?:posts|articles|stories) by .{1,40}|more (?:posts|articles|stories|from) (?:by )?(?:this|the) author|(?:posts|articles|stories) by .{1,30}|view (?:author )?(?:profile|bio).{0,20}',
	),
	rule(
		'reply-form',
		40,
		'(?:leave|post|add|write|submit|make|cancel|enter) (?:a |your |the )?(?:public )?(?:comments?|reply|response|replies)(?: (?:below|here|cancel reply|to .{1,40}|as .{1,30}))*|(?:leave|post|write) (?:a |your )?(?:comment|reply).{0,20}cancel (?:reply|comment)|cancel reply',
		'(?:be|become) the first (?:to|person to|one to)(?: \\p{L}+)? (?:comment|reply|respond|review|leave).{0,40}|join the (?:conversation|discussion|debate).{0,60}|(?:what do you think|have your say|share your (?:thoughts|views|opinion)s?|tell us what you think|start the (?:conversation|discussion)).{0,60}',
		'(?:.{0,40}\\b)?(?:you )?(?:must|need to|have to|please|should)\\b.{0,30}\\b(?:log(?:ged)?|sign(?:ed)?|register(?:ed)?|subscriber|member).{0,40}(?:to (?:leave|post|write|add|submit|make|comment|reply|join).{0,40})',
		'(?:dear .{1,20}, )?(?:to|in order to) (?:leave|post|write|add|submit|view|make|read)\\b.{0,20}\\b(?:comments?|reply|replies)\\b.{0,60}\\b(?:sign|log|register|subscri).{0,30}',
		'(?:sign|log) ?in (?:to|and) (?:comment|reply|join|leave|post|write).{0,40}|(?:your )?e-?mail address will not be published.{0,60}|save my name,? .{1,120}|required fields are marked.{0,10}|notify me of .{1,60}|this site uses akismet.{1,100}|(?:name|e-?mail|website|comment)(?: ?\\*| \\(required\\))+',
		'kommentar (?:schreiben|verfassen|hinterlassen)|laisser un commentaire|deja un comentario|dejar (?:un )?comentario|оставить комментарий|добавить комментарий|dodaj komentarz|发表评论|コメントを(?:書く|投稿する)',
	),
	rule(
		'comments',
		10,
		'(?:no|\\d[\\d,.]*|view|show|see|load|read|all|hide|expand|open)(?: all| the)?(?: \\d[\\d,.]*)?(?: more)? (?:comments?|replies|reply|responses?|thoughts)(?: yet)?(?: (?:on|to|so far|closed) ?.{0,80})?',
		"comments?(?: ?[([]?\\d[\\d,.]*[)\\]]?)?|(?:readers?'?s?|users?'?|top|latest|recent|newest|oldest|facebook|disqus|most (?:liked|recent)) comments|comments? (?:section|policy|guidelines|feed)|discussion(?: \\(?\\d+\\)?)?|sort (?:by|comments).{0,30}|comments (?:are|have been|were) (?:now )?(?:closed|off|disabled|turned off|moderated).{0,40}|comments powered by .{1,20}|disqus|(?:kommentare|commentaires|comentarios|комментарии|комментариев|komentarze|评论|コメント)(?: ?\\(?\\d*\\)?)?",
	),
	rule(
		'site',
		30,
		`(?:sign up|subscribe|get|receive|join|enter your|want|don't miss|stay|never miss|register)\\b.{0,100}\\b(?:${NEWSLETTER}|latest (?:news|stories|updates|headlines)|breaking news|free account|our (?:channel|community|app|telegram)|more stories like this|in the know|up to date|special offers|unlimited access|digital access)\\b.{0,60}`,
		`(?:our |free |the |daily |weekly )*(?:${NEWSLETTER})(?: (?:sign ?-?up|subscription|preferences|settings))?|(?:download|get|install) (?:the|our) .{0,20}\\bapps?\\b.{0,40}|(?:google play|app store|available on .{1,20})`,
		'(?:enter |your |your best )*e-?mail(?: address)?(?: here)?|(?:first|last|full|your) name|(?:unsubscribe|you can unsubscribe)\\b.{0,60}|thank(?:s| you) for (?:subscribing|signing up|reading|your support|visiting|registering)\\b.{0,80}|no spam.{0,60}|we respect your privacy.{0,40}',
		'(?:support|donate to|help|back|fund) (?:us|our|independent|quality|local|the|this)\\b.{0,20}\\b(?:journalism|newsroom|reporting|reporters|work|website|newspaper|team|mission).{0,80}',
	),
	rule(
		'site',
		60,
		'by (?:submitting|signing|subscribing|clicking|continuing|registering|providing|entering|using|browsing|joining|checking|creating|selecting|proceeding)\\b.{1,120}\\b(?:you|i)\\b.{0,30}\\b(?:agree|accept|consent|acknowledge|confirm)\\b.{1,60}\\b(?:terms|privacy|policy|conditions|newsletters?|cookies|e-?mails?|communications|data)\\b.{0,200}',
		'i(?: have read and)? (?:agree|consent|accept)\\b.{0,30}\\b(?:terms|privacy|conditions|receive|policy)\\b.{0,120}',
		'(?:.{0,60}\\b)?(?:we|(?:this|our) (?:web ?)?(?:site|page)|.{2,30}\\.(?:com|org|net)|we and our (?:\\d+ )?partners)\\b.{0,30}\\b(?:use|uses) cookies\\b.{0,200}\\b(?:site|website|experience|consent|privacy|preferences|policy|browser|analytics|agree|accept|personali[sz]e|ads|traffic|third)\\b.{0,200}',
		"(?:(?:accept|reject|manage|allow|decline|necessary|essential|customi[sz]e)(?: all| only)?(?: optional| necessary| essential| my)?(?: cookies?| settings| preferences| options)?(?: (?:and|&) (?:close|continue))?)|cookies?(?: (?:policy|settings|preferences|notice|consent))?|privacy (?:settings|manager|preferences|choices|notice)|(?:do not|don't) sell (?:or share )?my (?:personal )?(?:info|information|data).{0,20}|your (?:privacy|ad) choices",
		'(?:©|\\(c\\)|copyright\\b).{0,200}|(?:.{0,120}\\b)?all rights reserved.{0,80}|(?:.{0,20}\\bmaterial )may not be (?:published|reproduced|copied|distributed).{0,160}|(?:terms(?: (?:of|and|&) (?:use|service|conditions))?|privacy(?: policy)?|contact(?: us)?|about(?: us)?|careers|advertise(?: with us)?|accessibility(?: statement)?|imprint|impressum|datenschutz|faqs?|help(?: cent(?:er|re))?|mentions légales|aviso legal|ad ?choices|editorial (?:policy|standards|guidelines)|code of ethics|press(?: room)?|powered by .{1,30}|proudly powered by .{1,30}|theme(?: by|:) .{1,40}|designed by .{1,40})(?:[ |·•/,-]+(?:terms|privacy|contact|about|careers|advertise|accessibility|imprint|faqs?|help|cookies?|policy|of|use|service|us|with|statement|and|conditions|sitemap|press))*',
	),
	rule(
		'about',
		60,
		"welcome to\\b.{1,60}\\b(?:your|our|we|the (?:number|no|home|best|leading|place|world's))\\b.{0,300}",
		"(?:.{0,80}\\b)?we(?:'re| are) (?:dedicated|committed|here) to\\b.{1,60}\\b(?:you|our readers)\\b.{0,200}",
		'(?:.{1,60} is (?:a|an|the|your)\\b.{0,60}\\b(?:news|media|information|online|digital|blog|entertainment)\\b.{0,30}\\b(?:website|site|portal|outlet|platform|magazine|blog|publication|source|channel|agency)\\b.{0,120}\\b(?:contact|follow|subscribe|write to|reach|e-?mail|visit|our)\\b.{0,160})',
		"we(?:'re| are) the (?:\\p{L}+ ){0,3}(?:team|desk|staff|newsroom)\\b.{0,300}",
	),
];
