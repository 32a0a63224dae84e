/// The page as Mustache; two braces escape, three are for what is already HTML.
enum HtmlTemplate {
  static let page = #"""
    <!doctype html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}</title>
    <style>
    {{{style}}}
    </style>
    </head>
    <body>
    <header>
    <h1>{{title}}</h1>
    {{#hasQuestion}}<p class="question">{{question}}</p>{{/hasQuestion}}
    {{#facts}}<p class="fact">{{.}}</p>
    {{/facts}}
    </header>
    <main>
    {{#opening}}
    <section class="charts">
    <h2>{{heading}}</h2>
    {{#shown}}
    {{> figure}}
    {{/shown}}
    </section>
    {{#summary}}
    {{> table}}
    {{/summary}}
    {{/opening}}
    <section class="answer">
    <h2>{{answerHeading}}</h2>
    <p class="short">{{shortAnswer}}</p>
    {{#answer}}<p>{{.}}</p>
    {{/answer}}
    {{#hasActions}}
    <h2>{{actionsHeading}}</h2>
    <ul>
    {{#actions}}<li>{{.}}</li>
    {{/actions}}
    </ul>
    {{/hasActions}}
    </section>
    {{#lead}}
    {{> figure}}
    {{/lead}}
    {{#comparison}}
    {{> table}}
    {{/comparison}}
    {{#hasAnswerNotes}}
    <details>
    <summary>{{notesHeading}}</summary>
    {{#answerNotes}}<p class="note">{{.}}</p>
    {{/answerNotes}}
    </details>
    {{/hasAnswerNotes}}
    {{#hasPictures}}
    <section class="charts">
    <h2>{{chartsHeading}}</h2>
    {{#hasMissing}}
    <p class="note">{{webNote}} {{remedy}}</p>
    {{/hasMissing}}
    {{#hasLibrary}}<p class="note pointing">{{pointingNote}}</p>{{/hasLibrary}}
    {{#pictures}}
    {{> figure}}
    {{/pictures}}
    </section>
    {{/hasPictures}}
    {{#tables}}
    {{> table}}
    {{/tables}}
    {{#hasProvenance}}
    <section class="provenance">
    <h2>{{provenanceHeading}}</h2>
    <dl>
    {{#provenance}}
    <dt>{{name}}</dt><dd>{{value}}</dd>
    {{/provenance}}
    </dl>
    </section>
    {{/hasProvenance}}
    </main>
    {{#hasMissing}}
    <script src="https://cdn.jsdelivr.net/npm/vega@6.2.0"></script>
    <script src="https://cdn.jsdelivr.net/npm/vega-lite@6.4.1"></script>
    <script src="https://cdn.jsdelivr.net/npm/vega-embed@7.0.2"></script>
    <script>
    if (window.vegaEmbed) {
      document.querySelectorAll("[data-specification]").forEach(function (place) {
        var text = document.getElementById(place.dataset.specification).textContent;
        vegaEmbed(place, JSON.parse(text), { actions: false, renderer: "svg" });
      });
    }
    </script>
    {{/hasMissing}}
    {{#hasLibrary}}
    <script>{{{library}}}</script>
    <script>\#(drawing)</script>
    {{/hasLibrary}}
    </body>
    </html>

    """#

  static let figure = #"""
    <figure id="{{name}}" data-swipe="{{swipe}}"{{#hasLibrary}} tabindex="0"{{/hasLibrary}}>
    {{#isRendered}}<div data-drawn="{{name}}-specification">{{{svg}}}</div>{{#hasLibrary}}
    <script type="application/json" id="{{name}}-specification">{{{json}}}</script>{{/hasLibrary}}{{/isRendered}}
    {{^isRendered}}
    <div data-specification="{{name}}-specification"><p><strong>{{title}}</strong><br>{{subtitle}}</p></div>
    <script type="application/json" id="{{name}}-specification">{{{json}}}</script>
    {{/isRendered}}
    </figure>

    """#

  static let table = #"""
    <section>
    {{#isLong}}<details><summary>{{title}} ({{rowCount}})</summary>{{/isLong}}
    {{^isLong}}{{#hasTitle}}<h2>{{title}}</h2>{{/hasTitle}}{{/isLong}}
    <div class="wide" tabindex="0">
    <table>
    <thead>
    <tr>{{#columns}}<th scope="col" class="{{kind}}">{{title}}<small>{{unit}}</small></th>{{/columns}}</tr>
    </thead>
    <tbody>
    {{#rows}}
    <tr>{{#cells}}{{#isName}}<th scope="row">{{text}}{{#hasDetail}} <small>{{detail}}</small>{{/hasDetail}}</th>{{/isName}}{{^isName}}<td class="{{kind}}" data-head="{{head}}">{{text}}{{#hasDetail}} <small>{{detail}}</small>{{/hasDetail}}</td>{{/isName}}{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    {{#notes}}<p class="note">{{.}}</p>
    {{/notes}}
    {{#isLong}}</details>{{/isLong}}
    </section>

    """#
}
