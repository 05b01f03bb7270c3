import type {Sign} from './signs.ts';

/** The stock phrases of pages in other languages than English, as `sign-phrases.ts` has them: German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian, Turkish, Chinese, Japanese, Korean, Arabic, and the commonest in Swedish, Norwegian, Danish, Finnish, Czech, Hungarian, Romanian, Greek, Persian. */
export const PHRASES_ABROAD: readonly (readonly [Sign, string])[] = [
	[
		'nav',
		'startseite|menü|suche|nachrichten|politik|wirtschaft|kultur|panorama|ausland|inland|wissen|abo|mein konto' +
			'|accueil|actualités|actualité|économie|société|monde|culture|recherche|à la une' +
			'|inicio|noticias|internacional|economía|política|sociedad|cultura|deportes|opinión|buscar|portada|españa|europa' +
			'|notizie|cronache|cronaca|politica|economia|esteri|cerca|mondo' +
			'|início|notícias|mundo|política|esportes|buscar|nieuws|binnenland|buitenland|zoeken|wiadomości|świat|kraj|szukaj' +
			'|главная|новости|общество|политика|экономика|мир|в мире|происшествия|поиск|меню|головна|новини|суспільство|світ|пошук' +
			'|anasayfa|gündem|dünya|ekonomi|spor|ara|首页|新闻|国际|国内|财经|社会|体育|娱乐|搜索|正文' +
			'|ホーム|ニュース|国際|経済|政治|スポーツ|検索|メニュー|トップ|홈|뉴스|정치|경제|사회|국제|문화|검색|الرئيسية|أخبار|اقتصاد|رياضة|سياسة|العالم',
	],
	[
		'line',
		'schlagwörter|anzeige|werbung|teilen|anmelden|einloggen|abonnieren|registrieren|merken|merkliste|zur merkliste|zur merkliste hinzufügen|artikel merken|drucken|vorlesen|artikel anhören|artikel zum hören|link kopieren|bild vergrößern|vollbild|zum inhalt springen|zur navigation springen|nach oben|zurück|weiter|schließen|fehler melden|mehr lesen über|weiterlesen nach der anzeige|nach der werbung weiterlesen|wiederholen' +
			"|étiquettes|publicité|partager|se connecter|s'abonner|s'inscrire|je m'abonne|offrir l'article|offrir cet article|lire plus tard|ajouter à vos sélections|copier le lien|imprimer|écouter l'article|écouter|aller au contenu|réutiliser ce contenu|réagir|agrandir l'image|fermer|envoyer par e-mail" +
			'|etiquetas|publicidad|compartir|iniciar sesión|suscribirse|suscríbete|regístrate|compartir en facebook|compartir en whatsapp|compartir en twitter|compartir en x|copiar enlace|desplegar redes sociales|imprimir|guardar|ir al contenido|ir a los comentarios|archivado en|temas|ampliar|escuchar|normas|cerrar|saber más|conforme a los criterios de the trust project' +
			"|pubblicità|condividi|accedi|abbonati|registrati|ascolta|ascolta l'articolo|stampa|argomenti|vai al contenuto|copia link" +
			'|publicidade|compartilhar|partilhar|entrar|assine|ouvir|ouvir o texto|copiar link|salvar|ir para o conteúdo|continua após a publicidade|continua depois da publicidade|continue lendo abaixo|continua a leggere dopo la pubblicità|la suite après cette publicité|sigue leyendo|dalsza część artykułu pod materiałem wideo|dalszy ciąg materiału pod wideo|reszta artykułu pod materiałem wideo|tópicos relacionados' +
			'|advertentie|delen|inloggen|reklama|udostępnij|zaloguj się|drukuj|skopiuj link' +
			'|теги|метки|реклама|поделиться|войти|подписаться|вконтакте|одноклассники|телеграм|распечатать|скопировать ссылку|слушать|сюжеты|на правах рекламы|поділитися|увійти|підписатися|друкувати' +
			'|annons|annonse|annonce|mainos|inzerce|hirdetés|publicitate|διαφήμιση|διαφημιση|تبلیغات|آگهی|dela|dela artikeln|spara|lyssna på artikeln|ämnen i artikeln|del artikkelen|sdílet|megosztás|distribuie|κοινοποίηση|اشتراک گذاری' +
			'|paylaş|giriş yap|abone ol|yazdır|标签|广告|分享|分享到|登录|注册|打印|收藏|复制链接' +
			'|タグ|広告|シェア|シェアする|ログイン|会員登録|印刷|保存|ブックマーク|リンクをコピー|メインコンテンツへスキップ|本文へスキップ|공유|댓글|글자크기조정|인쇄|로그인|광고|شارك|مشاركة|طباعة|إعلان|تسجيل الدخول',
	],
	[
		'related',
		'lesen sie auch|mehr zum thema|zum thema|auch interessant|das könnte sie auch interessieren|weitere artikel|meistgelesen|meistgelesene artikel|empfohlene artikel|aktuelle nachrichten' +
			'|lire aussi|à lire aussi|sur le même sujet|les plus lus|à découvrir|nos sélections|articles liés|en continu' +
			'|lea también|lee también|te puede interesar|también te puede interesar|más información|más noticias|noticias relacionadas|lo más visto|lo más leído|relacionadas' +
			'|leggi anche|potrebbe interessarti|articoli correlati|i più letti|leia também|leia mais|veja também|relacionadas|mais lidas|notícias relacionadas' +
			'|lees ook|meer over|meest gelezen|zobacz także|zobacz też|czytaj także|przeczytaj także|przeczytaj też|najczęściej czytane' +
			'|läs också|läs mer|läs även|senaste nytt|mest läst|les også|les mer|mest lest|læs også|læs mere|mest læste|lue myös|luetuimmat|čtěte také|čtěte dále|související články|kapcsolódó cikkek|olvasta már|citește și|citește mai mult|διαβάστε επίσης|διαβάστε ακόμα|δείτε επίσης|بیشتر بخوانید|اخبار مرتبط|mirá también|mira también|leé también|ver también' +
			'|читайте также|читать также|читать далее|материалы по теме|по теме|самое читаемое|популярное|смотрите также|читайте також|читайте ще|популярне' +
			'|ilgili haberler|çok okunanlar|ilgili haber|相关新闻|相关阅读|相关报道|推荐阅读|延伸阅读|热门新闻|関連記事|関連ニュース|あわせて読みたい|おすすめ|おすすめ記事|アクセスランキング|ランキング|こちらもおすすめ|관련기사|관련 기사|많이 본 뉴스|주요뉴스|اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|الأكثر قراءة',
	],
	[
		'more',
		'mehr anzeigen|mehr laden|mehr|voir plus|charger plus|ver más|mostra altro|ver mais|carregar mais|toon meer|pokaż więcej|показать еще|показать ещё|ещё|показати ще|daha fazla|查看更多|加载更多|もっと見る|더보기|المزيد',
	],
	[
		'author',
		"sobre el autor|à propos de l'auteur|über den autor|zum autor|об авторе|про автора|sull'autore|sobre o autor|o autorze",
	],
	[
		'reply-form',
		'kommentar schreiben|kommentar verfassen|kommentar hinterlassen|schreibe einen kommentar|diskutieren sie mit|laisser un commentaire|ajouter un commentaire|contribuer|deja un comentario|dejar un comentario|deja una respuesta|escribe tu comentario|deixe um comentário|comente|оставить комментарий|добавить комментарий|написать комментарий|залишити коментар|dodaj komentarz|lascia un commento|scrivi un commento|reageer|yorum yap|发表评论|我要评论|コメントを書く|コメントを投稿する|댓글 쓰기|أضف تعليق|أضف تعليقا',
	],
	[
		'comments',
		'kommentare|commentaires|contributions|comentarios|comentários|commenti|reacties|комментарии|комментариев|комментарии читателей|коментарі|komentarze|yorumlar|评论|网友评论|コメント|댓글|تعليقات|التعليقات',
	],
	[
		'site',
		'impressum|datenschutz|datenschutzerklärung|nutzungsbedingungen|agb|kontakt|mentions légales|politique de confidentialité|gestion des cookies|nous contacter|aviso legal|política de privacidad|política de cookies|condiciones de uso|contacto|informativa sulla privacy|informativa sui cookie|contatti|política de privacidade|termos de uso|fale conosco|privacybeleid|polityka prywatności|regulamin|политика конфиденциальности|пользовательское соглашение|контакты|о проекте|редакция|політика конфіденційності|про нас|контакти|gizlilik politikası|künye|iletişim|隐私政策|关于我们|联系我们|版权声明|プライバシーポリシー|利用規約|お問い合わせ|会社概要|개인정보처리방침|이용약관|سياسة الخصوصية|اتصل بنا|من نحن',
	],
	[
		'end',
		'alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|wszelkie prawa zastrzeżone|alle rechten voorbehouden|все права защищены|усі права захищено|всі права захищено|tüm hakları saklıdır|無断転載を禁じます|無断転載・複製を禁じます|禁無断転載|版权所有|未经授权不得转载|무단 전재 및 재배포 금지|무단전재 및 재배포 금지|جميع الحقوق محفوظة',
	],
];
