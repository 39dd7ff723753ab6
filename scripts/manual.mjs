import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Marked } from "marked";

const ROOT = resolve(import.meta.dirname, "..");

/** The manual's languages, as the pages say them. */
const LANGUAGES = { "zh-CN": "使用手册", "zh-TW": "使用手冊", en: "Manual" };

/** A browser would show a break between Chinese characters as a blank. */
const CHINESE_BREAK = /(?<=[\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])/gu;

/** What CopyPlugin takes to put the manual, as pages with their pictures, beside the pane. */
export function manualPatterns() {
  return [
    {
      from: "*/*.md",
      context: resolve(ROOT, "docs/manual"),
      to: ({ absoluteFilename }) => {
        const [language, page] = absoluteFilename.split(/[\\/]/u).slice(-2);
        return `manual/${language}/${page.replace(/\.md$/u, ".html")}`;
      },
      transform: (text, path) => manualPage(text.toString(), path.split(/[\\/]/u).at(-2)),
    },
    { from: resolve(ROOT, "assets/pictures"), to: "manual/pictures" },
  ];
}

/** A page of the manual as HTML: links lead to pages, headings can be linked to. */
export function manualPage(text, language) {
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text: words }) {
        return `<h${depth} id="${anchorOf(words)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
    walkTokens(token) {
      if (token.type === "link" && !/^\w+:/u.test(token.href))
        token.href = token.href.replace(/\.md(?=$|#)/u, ".html");
      if (token.type === "image")
        token.href = token.href.replace("../../../assets/pictures/", "../pictures/");
      if (token.type === "text") token.text = token.text.replaceAll(CHINESE_BREAK, "");
    },
  });
  const title = /^# (.+)$/mu.exec(text)?.[1] ?? LANGUAGES[language];
  return pageOf(language, `${title} · ${LANGUAGES[language]}`, marked.parse(text));
}

/** What GitHub makes of a heading, so that a link holds in either place. */
export function anchorOf(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/gu, "-");
}

function pageOf(language, title, body) {
  const style = readFileSync(resolve(ROOT, "assets/manual.css"), "utf8");
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" />
    <title>${title}</title>
    <style>
${style}</style>
  </head>
  <body>
    <main>
${body}    </main>
  </body>
</html>
`;
}
