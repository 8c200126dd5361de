/**
 * The page that a static host shows for a path that does not exist. The host serves it at that very
 * path, at any depth, so nothing in it is relative to a file: no script, no style sheet.
 * @param sitePath where the site stands on its host, e.g. '/' or '/machikurabe/'
 */
export function notFoundPage(sitePath: string): string {
	return `<!doctype html>
<html lang="ja">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta name="robots" content="noindex" />
		<title>ページが見つかりません｜まちくらべ / Page not found | Machikurabe</title>
	</head>
	<body>
		<main>
			<h1>ページが見つかりません</h1>
			<p>この住所にページはありません。<a href="${sitePath}">まちくらべの最初のページへ</a></p>
			<div lang="en">
				<h2>Page not found</h2>
				<p>There is no page at this address. <a href="${sitePath}en/">To the first page of Machikurabe</a></p>
			</div>
		</main>
	</body>
</html>
`;
}
