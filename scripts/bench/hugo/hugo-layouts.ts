/** Hugo layouts for the same kinds of pages and files, as in a good Hugo site. */

const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ site.Title }}</title>
<link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/site.css">
<link rel="alternate" type="application/rss+xml" title="Every issue" href="/issues/rss.xml">
<link rel="alternate" type="application/atom+xml" title="Every issue" href="/issues/atom.xml">
<link rel="alternate" type="application/feed+json" title="Every issue" href="/issues/feed.json">
{{ block "meta" . }}{{ end }}</head><body><a href="#main">Skip to the content</a>
<header><a href="/">{{ site.Title }}</a><nav><ul><li><a href="/issues/">Issues</a></li><li><a href="/topics/">Topics</a></li><li><a href="/years/">Years</a></li><li><a href="/search/">Search</a></li></ul></nav>
<form action="/search/"><label for="q">Search the archive</label><input id="q" name="q" type="search"><button>Search</button></form></header>
<main id="main">{{ block "main" . }}{{ end }}</main>
<footer><p>{{ site.Params.tagline }}</p><ul><li><a href="/issues/">Issues</a></li><li><a href="/papers/">Papers</a></li><li><a href="/topics/">Topics</a></li><li><a href="/years/">Years</a></li></ul></footer></body></html>
`;

const paperMeta = `{{ define "meta" }}{{ $lead := .Summary | plainify | truncate 300 }}
<meta name="description" content="{{ $lead }}"><meta name="citation_title" content="{{ .Title }}"><meta name="citation_publication_date" content="{{ .Date.Format "2006/01/02" }}">
<meta name="citation_abstract" content="{{ .Plain }}"><meta name="citation_public_url" content="{{ .Permalink }}"><meta name="DC.title" content="{{ .Title }}"><meta name="DC.date" content="{{ .Date.Format "2006-01-02" }}">
<meta property="og:type" content="article"><meta property="og:title" content="{{ .Title }}"><meta property="og:description" content="{{ $lead }}"><meta property="og:url" content="{{ .Permalink }}">
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "ScholarlyArticle" "@id" .Permalink "name" .Title "datePublished" (.Date.Format "2006-01-02") | jsonify | safeJS }}</script>{{ end }}`;

const entry = `<li><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Params.authorCount }} authors · <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p><p>{{ .Plain | truncate 320 }}</p>{{ range .Params.topics }}<a href="/topics/{{ . }}/">{{ . }}</a> {{ end }}</li>`;

const paper = `${paperMeta}{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.authorCount }} authors</p>
<ul><li><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></li>{{ range .Params.topics }}<li><a href="/topics/{{ . }}/">{{ . }}</a></li>{{ end }}</ul>
<h2>Abstract</h2>{{ .Content }}
<h2>In this issue</h2>{{ range .Params.issues }}<p><a href="/issues/{{ . }}/">{{ . }}</a></p>{{ end }}
{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
<h2>Cite</h2><pre>{{ partial "bibtex" . }}</pre>
<h2>Related papers</h2><ol>{{ range .Params.related }}{{ with site.GetPage (printf "/papers/%s" .) }}${entry}{{ end }}{{ end }}</ol></article>{{ end }}`;

const bibtex = `@misc{ {{- .File.ContentBaseName }},
  title = { {{- .Title }}},
  year = { {{- .Date.Format "2006" }}},
  url = { {{- .Permalink }}}
}
`;

const ris = `TY  - UNPB
TI  - {{ .Title }}
PY  - {{ .Date.Format "2006" }}
DA  - {{ .Date.Format "2006/01/02" }}
UR  - {{ .Permalink }}
ER  -
`;

const csl = `{{ dict "id" .File.ContentBaseName "type" "article" "title" .Title "URL" .Permalink "issued" (.Date.Format "2006-01-02") | jsonify }}`;

const rssItem = `<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Plain | truncate 400 }}</description><content:encoded>{{ .Content | html }}</content:encoded></item>`;
const atomEntry = `<entry><id>{{ .Permalink }}</id><title>{{ .Title }}</title><link href="{{ .Permalink }}"/><updated>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</updated><summary>{{ .Plain | truncate 400 }}</summary><content type="html">{{ .Content | html }}</content></entry>`;
const jsonItem = `{{ dict "id" .Permalink "url" .Permalink "title" .Title "summary" (.Plain | truncate 400) "content_html" .Content "date_published" (.Date.Format "2006-01-02T15:04:05Z07:00") | jsonify }}`;

const declaration = '{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}';
const rss = (pages: string): string =>
  `${declaration}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ .Title }}</description>{{ range ${pages} }}${rssItem}\n{{ end }}</channel></rss>`;
const atom = (pages: string): string =>
  `${declaration}<feed xmlns="http://www.w3.org/2005/Atom"><id>{{ .Permalink }}</id><title>{{ .Title }}</title>{{ range ${pages} }}${atomEntry}\n{{ end }}</feed>`;
const feed = (pages: string): string =>
  `{"version":"https://jsonfeed.org/version/1.1","title":{{ .Title | jsonify }},"items":[{{ range $i, $e := ${pages} }}{{ if $i }},{{ end }}{{ with $e }}${jsonItem}{{ end }}{{ end }}]}`;
const bib = (pages: string): string => `{{ range ${pages} }}{{ partial "bibtex" . }}{{ end }}`;
const risAll = (pages: string): string => `{{ range ${pages} }}{{ partial "ris" . }}{{ end }}`;
const cslAll = (pages: string): string =>
  `[{{ range $i, $e := ${pages} }}{{ if $i }},{{ end }}{{ partial "csl" $e }}{{ end }}]`;

/** Papers of an issue in order, as a slice of pages. */
const issuePapers = '(partial "issue-papers" .)';
const issuePapersPartial =
  '{{ $papers := slice }}{{ range .Params.papers }}{{ with site.GetPage (printf "/papers/%s" .) }}{{ $papers = $papers | append . }}{{ end }}{{ end }}{{ return $papers }}';

const listMain = `{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ len .Pages }}</p><ol>{{ range (.Paginate .Pages 50).Pages }}${entry}{{ end }}</ol>{{ template "_internal/pagination.html" . }}{{ end }}`;
const issueMain = `{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ len .Params.papers }} papers</p><ol>{{ range ${issuePapers} }}${entry}{{ end }}</ol>{{ end }}`;
const plainList = `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`;
const home = `{{ define "main" }}<h1>{{ site.Title }}</h1><ol>{{ range first 10 (where site.RegularPages "Section" "issues") }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol>{{ end }}`;

/** Path below `layouts/` → text. */
export const hugoLayouts: Readonly<Record<string, string>> = {
  '_default/baseof.html': head,
  'papers/single.html': paper,
  'papers/list.html': listMain,
  'issues/single.html': issueMain,
  'issues/list.html': plainList,
  '_default/list.html': listMain,
  '_default/terms.html': plainList,
  'index.html': home,
  'partials/bibtex.html': bibtex,
  'partials/ris.html': ris,
  'partials/csl.html': csl,
  'partials/issue-papers.html': issuePapersPartial,
  ...fileLayouts('_default/list', '.Pages'),
  ...fileLayouts('_default/taxonomy', '.Pages'),
  ...fileLayouts('issues/single', issuePapers),
};

/** Feeds and citation files of a list. */
function fileLayouts(stem: string, pages: string): Record<string, string> {
  return {
    [`${stem}.rss.xml`]: rss(pages),
    [`${stem}.atom.xml`]: atom(pages),
    [`${stem}.jsonfeed.json`]: feed(pages),
    [`${stem}.bib.bib`]: bib(pages),
    [`${stem}.ris.ris`]: risAll(pages),
    [`${stem}.csl.json`]: cslAll(pages),
  };
}
