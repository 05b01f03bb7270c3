import type {Rule} from './sign-patterns.ts';

const AGENCIES =
	'(?:afp|aap|anp|ansa|ap|apa|belga|dpa|efe|europa press|keystone-ats|lusa|reuters|sda|agences?|agencias|agências|agenzie|agenturen|agencies)';

/** Forms of lines in other languages than English, as `sign-patterns.ts` has them. */
export const RULES_ABROAD: readonly Rule[] = [
	{
		sign: 'meta',
		maxWords: 12,
		opens: 'autor auteur автор текст фото источник джерело 来源 作者 责任编辑 責任編集 字号',
		holds: ['来源', '责任编辑', '责编', '字号', 'minuti di lettura', 'min czytania', 'dk okuma'],
		isOpen: true,
		forms: [
			'(?:autor|auteur|автор|текст|фото|источник|джерело|来源|作者|责任编辑|責任編集|字号) ?[:：] ?.{1,60}',
			'[（(]?(?:责任编辑|责编)[:：].{1,20}[）)]?|\\d+ (?:minuti di lettura|min\\.? czytania|dk okuma)',
		],
	},
	{
		// Other stories, named after what leads to them.
		sign: 'teaser',
		maxWords: 30,
		opens:
			'lire sur mehr lesen leggi lea lee leia veja lees zobacz przeczytaj czytaj читайте смотрите материалы ilgili',
		needs: /[:：|»>–—]/,
		forms: [
			'(?:lire (?:aussi|également)|sur le même sujet|mehr zum thema|lesen sie auch|leggi anche|le[ae] también|leia (?:também|mais)|veja também|lees ook|(?:zobacz|przeczytaj|czytaj) (?:także|też|również)|(?:читайте|смотрите) (?:также|також|ещё|еще)|материалы по теме|ilgili haber) ?[:：|»>–—].{3,200}',
		],
	},
	{
		// Where else the paper can be followed.
		sign: 'line',
		maxWords: 24,
		opens:
			'подписывайтесь подпишитесь підписуйтесь підпишіться читайте síguenos sigue siga siguenos suivez retrouvez folgen abonnieren seguici segui obserwuj volg تابعنا تابعونا',
		needs: /telegram|телеграм|whats ?app|facebook|instagram|google|youtube|дзен|канал|newsletter|تلغرام|واتساب|صفحاتنا/,
		forms: ['.{0,160}'],
	},
	{
		// When it came out, in the words of the day.
		sign: 'meta',
		maxWords: 6,
		opens:
			'publicerad publicerad: uppdaterad uppdaterad: publisert publisert: oppdatert oppdatert: publiceret publiceret: opdateret opdateret: julkaistu päivitetty δημοσίευση ενημέρωση publikováno aktualizováno',
		needs: /\d/,
		isOpen: true,
		forms: [
			'(?:publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|julkaistu|päivitetty|δημοσίευση|ενημέρωση|publikováno|aktualizováno) ?:? ?.{1,40}',
		],
	},
	{
		// Whose reports were used, alone; and the number that an agency gives a report.
		sign: 'meta',
		maxWords: 8,
		opens: 'avec mit con com met with (avec (mit (con (com (met (with dpa-infocom © ©dpa',
		isOpen: true,
		forms: [
			`\\(?(?:avec|mit|con|com|met|with) ${AGENCIES}(?:(?:[,/] ?| et | und | and | y | e | en )${AGENCIES}){0,3}\\)?`,
			'(?:© ?)?dpa-infocom, dpa:[\\d-]+(?:/\\d+)?',
		],
	},
	{
		// The player of a video that has its name.
		sign: 'teaser',
		maxWords: 12,
		opens: 'vídeo vídeos vidéo vidéos',
		isOpen: true,
		forms: ['v(?:íde|idé)os? ?: .{3,100}'],
	},
	{
		// Letters, walls and where to tell of a mistake.
		sign: 'site',
		maxWords: 40,
		opens:
			'il cet article la le abonnez-vous recevez inscrivez-vous chaque dieser weiterlesen jetzt regístrate suscríbete recibe apúntate contenido si receba conteúdo assine iscriviti ricevi если нашли заметили якщо',
		forms: [
			'il vous reste [\\d.,]+ ?% de cet article.{0,100}|article réservé (?:aux|à nos) abonnés.{0,40}|(?:cet article|la suite|le contenu) est réservée? (?:aux|à nos) abonnés.{0,60}|abonnez-vous.{0,140}',
			'(?:recevez|inscrivez-vous|chaque (?:matin|jour|semaine|dimanche|samedi))\\b.{0,80}\\b(?:newsletter|boîte mail|e-?mail)\\b.{0,60}',
			'dieser (?:artikel|text|beitrag) ist (?:nur )?für abonnenten.{0,60}|(?:weiterlesen mit|jetzt)\\b.{0,40}\\b(?:abo|abonnieren|newsletter|registrieren)\\b.{0,60}',
			'(?:regístrate|suscríbete)\\b.{0,100}|(?:recibe|apúntate)\\b.{0,80}\\b(?:newsletter|boletín|correo)\\b.{0,60}|contenido (?:exclusivo )?para suscriptores.{0,40}|si (?:está interesad[oa] en|quieres) (?:licenciar|seguir leyendo)\\b.{0,120}|si tienes cuenta en .{1,80}',
			'receba\\b.{0,80}\\b(?:e-?mail|newsletter)\\b.{0,120}|conteúdo exclusivo para assinantes.{0,40}|assine\\b.{0,60}|(?:iscriviti|ricevi)\\b.{0,80}\\b(?:newsletter|e-?mail)\\b.{0,60}',
			'(?:если вы |якщо ви )?(?:нашли|заметили|увидели|знайшли|помітили) (?:ошибку|опечатку|помилку).{0,120}',
		],
	},
	{
		sign: 'end',
		maxWords: 40,
		opens: '',
		holds: [
			'droits réservés',
			'rechte vorbehalten',
			'derechos reservados',
			'direitos reservados',
			'diritti riservati',
			'riproduzione riservata',
			'права защищены',
			'права захищен',
			'prawa zastrzeżone',
			'版权所有',
			'转载',
			'転載',
			'무단 전재',
			'무단전재',
			'저작권자',
			'الحقوق محفوظة',
			'הזכויות שמורות',
		],
		forms: [
			'.{0,120}(?:droits réservés|rechte vorbehalten|derechos reservados|direitos reservados|diritti riservati|riproduzione riservata|права защищены|права захищен|prawa zastrzeżone|版权所有|무단 ?전재|저작권자|الحقوق محفوظة|הזכויות שמורות).{0,200}',
			'.{0,60}(?:禁止|不得|谢绝|请勿)(?:擅自)?转载.{0,60}|.{0,60}転載(?:を禁|禁止|を固く).{0,40}',
		],
	},
];
