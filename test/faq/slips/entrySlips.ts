import type { Slip } from '../goodFaq.ts';

/** Slips in the fields of an entry: what was written below `questions`, and what the reader tells of it. */
export const entrySlips: readonly Slip[] = [
  {
    slip: 'a misspelt field',
    written: 'answr: Ja.',
    told: [
      '5:3 field.unknown | "answr" is not a field | did you mean "answer"?',
    ],
  },
  {
    slip: 'a field in Norwegian',
    written: 'svar: Ja.',
    told: [
      '5:3 field.unknown | "svar" is not a field | did you mean "answer"?',
    ],
  },
  {
    slip: 'a field in Swedish',
    written: 'answer: Ja.\nnyckelord: [retur]',
    told: [
      '6:3 field.unknown | "nyckelord" is not a field | did you mean "keywords"?',
    ],
  },
  {
    slip: 'a field in camel case',
    written: 'answer: Ja.\nreviewBy: 2027-01-15',
    told: [
      '6:3 field.unknown | "reviewBy" is not a field | did you mean "review_by"?',
    ],
  },
  {
    slip: 'a field that is like none',
    written: 'answer: Ja.\nfrequency: often',
    told: [
      '6:3 field.unknown | "frequency" is not a field | the fields are title, button, questions, keywords, not, answer, public, image, prompts, links, dialog, handoff, mood, valid, locations, owner, review_by, was, tests',
    ],
  },
  {
    slip: 'neither an answer nor a dialog',
    written: 'owner: anna',
    told: [
      '1:1 entry.no-answer | "return-policy" has neither an answer nor a dialog | Write: answer: …',
    ],
  },
  {
    slip: 'an answer that is empty',
    written: 'answer:',
    told: [
      '5:3 value.empty | "answer" is empty | Write what belongs there, or take the line away',
    ],
  },
  {
    slip: 'an answer of nothing but quotes',
    written: 'answer: ""',
    told: [
      '5:11 value.empty | "answer" is empty | Write the text between the quotes, or take the line away',
    ],
  },
  {
    slip: 'an answer that is a list',
    written: 'answer:\n  - Ja.\n  - Nei.',
    told: [
      '6:5 value.not-text | "answer" should be text, not a list | For a text of several lines write "|" after the colon and the lines below it, moved in by two spaces',
    ],
  },
  {
    slip: 'an answer that is a map by language',
    written: 'answer:\n  nb: Ja.\n  en: Yes.',
    told: [
      '6:5 value.not-text | "answer" should be text, not fields with names of their own | Write the text of this language only: each language has a folder of its own',
    ],
  },
  {
    slip: 'a list that is one text',
    written: 'answer: Ja.\nkeywords: angrerett',
    told: [
      '6:13 value.not-list | "keywords" should be a list | Write it in brackets: keywords: [angrerett]',
    ],
  },
  {
    slip: 'a list that is words with commas',
    written: 'answer: Ja.\nkeywords: retur, bytte',
    told: [
      '6:13 value.not-list | "keywords" should be a list | Write it in brackets: keywords: [retur, bytte]',
    ],
  },
  {
    slip: 'a list in braces',
    written: 'answer: Ja.\nkeywords: {retur, bytte}',
    told: [
      '6:13 value.not-list | "keywords" should be a list | Write it in brackets, not braces: keywords: [one, two]',
    ],
  },
  {
    slip: 'an empty line of a list',
    written: 'answer: Ja.\nkeywords:\n  - retur\n  -',
    told: [
      '8:6 value.empty | A line of "keywords" is empty | Write what belongs there, or take the line away',
    ],
  },
  {
    slip: 'too many links',
    written: 'answer: Ja.\nlinks:\n  - {title: a, url: "https://fjord.example/a"}\n  - {title: b, url: "https://fjord.example/b"}\n  - {title: c, url: "https://fjord.example/c"}\n  - {title: d, url: "https://fjord.example/d"}',
    told: [
      '10:7 list.long | "links" has 4, and 3 is the most | Take 1 away',
    ],
  },
  {
    slip: 'a link without its page',
    written: 'answer: Ja.\nlinks: [{title: Returskjema}]',
    told: [
      '6:11 field.missing | A line of "links" has no "url" | Write: url: …',
    ],
  },
  {
    slip: 'an address without https',
    written: 'answer: Ja.\nlinks: [{title: Returskjema, url: fjord.example/retur}]',
    told: [
      '6:37 url.form | "url" is not a web address: "fjord.example/retur" | Write it whole: "https://fjord.example/retur"',
    ],
  },
  {
    slip: 'an address with a space',
    written: 'answer: Ja.\nlinks: [{title: Returskjema, url: "https://fjord.example/mitt skjema"}]',
    told: [
      '6:37 url.form | "url" is not a web address: "https://fjord.example/mitt skjema" | Write it whole, without spaces, as it stands in the browser: "https://…"',
    ],
  },
  {
    slip: 'an image that is only its address',
    written: 'answer: Ja.\nimage: https://fjord.example/lapp.png',
    told: [
      '6:10 value.not-fields | "image" should have fields of its own, such as "url" | Write each field on a line below it, moved in by two spaces',
    ],
  },
  {
    slip: 'an image without a text',
    written: 'answer: Ja.\nimage: {url: "https://fjord.example/lapp.png"}',
    told: [
      '6:3 field.missing | "image" has no "alt" | Write: alt: …',
    ],
  },
  {
    slip: 'a comma in a text between braces',
    written: 'answer: Ja.\nimage: {url: "https://fjord.example/a.png", alt: Ja, vi har}',
    told: [
      '6:56 yaml.comma | The comma before "vi har" begins a new field | If it belongs to the text before it, put that in quotes: "Ja, vi har"',
    ],
  },
  {
    slip: 'no space after a colon between braces',
    written: 'answer: Ja.\nimage: {url:"https://fjord.example/a.png", alt: Lapp}',
    told: [
      '6:14 yaml.colon-space | There is no space after the colon | Write: url: "https://fjord.example/a.png"',
    ],
  },
  {
    slip: 'a prompt to nothing',
    written: 'answer: Ja.\nprompts: [refund-staus]',
    told: [
      '6:13 prompt.unknown | There is no entry "refund-staus" | did you mean "refund-status"?',
    ],
  },
  {
    slip: 'a prompt to itself',
    written: 'answer: Ja.\nprompts: [return-policy]',
    told: [
      '6:13 warning prompt.self | "return-policy" offers itself | Take it away: a button to the answer that was just read helps nobody',
    ],
  },
  {
    slip: 'a prompt twice',
    written: 'answer: Ja.\nprompts: [refund-status, refund-status]',
    told: [
      '6:28 warning prompt.twice | "refund-status" is offered twice | Take one of them away',
    ],
  },
  {
    slip: 'a prompt to an earlier id',
    written: 'answer: Ja.\nprompts: [refund]',
    told: [
      '6:13 prompt.unknown | "refund" is called "refund-status" now | Write: refund-status',
    ],
  },
  {
    slip: 'an unknown dialog',
    written: 'dialog: start-retrn',
    told: [
      '5:11 dialog.unknown | There is no dialog "start-retrn" | did you mean "start-return"?',
    ],
  },
  {
    slip: 'an unknown team',
    written: 'answer: Ja.\nhandoff: sky',
    told: [
      '6:12 team.unknown | There is no team "sky" in shop.yaml | did you mean "ski"?',
    ],
  },
  {
    slip: 'an unknown branch',
    written: 'answer: Ja.\nlocations: [harsted]',
    told: [
      '6:15 location.unknown | There is no branch "harsted" in shop.yaml | did you mean "harstad"?',
    ],
  },
  {
    slip: 'an unknown mood',
    written: 'answer: Ja.\nmood: klage',
    told: [
      '6:9 value.unknown | "klage" is not one that "mood" can be | did you mean "complaint"?',
    ],
  },
  {
    slip: 'a day that does not exist',
    written: 'answer: Ja.\nvalid: {from: 30.02.2026}',
    told: [
      '6:17 day.impossible | There is no such day as 30.02.2026 | That month has 28 days',
    ],
  },
  {
    slip: 'a month that does not exist',
    written: 'answer: Ja.\nvalid: {until: 2026-13-01}',
    told: [
      '6:18 day.impossible | There is no such day as 2026-13-01 | The month is a number from 1 to 12; the order is day.month.year or year-month-day',
    ],
  },
  {
    slip: 'a leap day in another year',
    written: 'answer: Ja.\nreview_by: 29.02.2027',
    told: [
      '6:14 day.impossible | There is no such day as 29.02.2027 | That month has 28 days',
    ],
  },
  {
    slip: 'a day written another way',
    written: 'answer: Ja.\nreview_by: 24/12/2026',
    told: [
      '6:14 day.form | "review_by" is not a day: "24/12/2026" | Write it as 24.12.2026 or 2026-12-24',
    ],
  },
  {
    slip: 'days the wrong way round',
    written: 'answer: Ja.\nvalid: {from: 24.12.2026, until: 2026-11-01}',
    told: [
      '6:36 valid.order | "until" (2026-11-01) is before "from" (2026-12-24) | Change one of them',
    ],
  },
  {
    slip: 'valid with nothing in it',
    written: 'answer: Ja.\nvalid: {}',
    told: [
      '6:3 value.empty | "valid" is empty | Write what belongs there, or take the line away',
    ],
  },
  {
    slip: 'a button too long',
    written: 'answer: Ja.\nbutton: Bytte og retur uten kvittering',
    told: [
      '6:11 label.long | The text of the button has 30 characters, and a button holds 20 | Write it shorter',
    ],
  },
  {
    slip: 'a label that another entry has',
    written: 'answer: Ja.\nbutton: refusjon!',
    told: [
      '9:10 label.twice | "Refusjon" is also the label of "return-policy" (nb/returns.yaml:6) | Change one of the titles, or add a button with another text: button: …',
    ],
  },
  {
    slip: 'an unknown variable in a long answer',
    written: 'answer: |\n  Hei!\n\n  Du har {{facts.retrn_days}} dager. {{hours.tody}}',
    told: [
      '8:12 variable.unknown | "facts.retrn_days" is not a variable | did you mean "facts.return_days"?',
      '8:40 variable.unknown | "hours.tody" is not a variable | did you mean "hours.today"?',
    ],
  },
  {
    slip: 'a variable of the wrong kind',
    written: 'answer: Du har {{return_days}} dager.',
    told: [
      '5:18 variable.unknown | "return_days" is not a variable | did you mean "facts.return_days"?',
    ],
  },
  {
    slip: 'a variable with a space in it',
    written: 'answer: Hilsen {{shop name}}',
    told: [
      '5:18 variable.form | "{{shop name}}" is not a variable | did you mean {{shop.name}}?',
    ],
  },
  {
    slip: 'a variable with one brace at its end',
    written: 'answer: Hilsen {{shop.name}',
    told: [
      '5:18 variable.form | "{{shop.name}" is not a variable | did you mean {{shop.name}}?',
    ],
  },
  {
    slip: 'a variable in single braces',
    written: 'answer: Hilsen {shop.name}',
    told: [
      '5:18 warning variable.braces | "{shop.name}" is shown to customers as it is | Write two braces: {{shop.name}}',
    ],
  },
  {
    slip: 'a variable that the shop does not give',
    written: 'answer: Se {{contact.web}}',
    told: [
      '5:14 variable.absent | "contact.web" is used here, and shop.yaml gives no web | Write "web" under "contact" in shop.yaml, or take it out here',
    ],
  },
  {
    slip: 'a variable on a button',
    written: 'answer: Ja.\nbutton: "{{shop.name}}"',
    told: [
      '6:12 variable.not-here | A button cannot hold a variable | Variables work in "answer", "public" and the phrases; write the text itself here',
    ],
  },
  {
    slip: 'a field twice',
    written: 'answer: Ja.\nanswer: Nei.',
    told: [
      '6:3 field.twice | "answer" stands here a second time; the first is on line 5 | Keep one of them, or give this one another name',
    ],
  },
  {
    slip: 'handoff to an id that cannot be one',
    written: 'answer: Ja.\nhandoff: Ski avdelingen',
    told: [
      '6:12 id.form | "Ski avdelingen" cannot be an id: it may hold a to z, 0 to 9 and single dashes | Write: ski-avdelingen',
    ],
  },
  {
    slip: 'a heading in an answer',
    written: 'answer: |\n  # Retur\n  Ja.',
    told: [
      '6:5 warning markdown.heading | An answer has no headings | Write the line in bold: **Heading**',
    ],
  },
  {
    slip: 'a table in an answer',
    written: 'answer: |\n  | Dag | Tid |\n  |---|---|',
    told: [
      '6:5 warning markdown.table | An answer has no tables | Write a list: a line for each that starts with "- "',
      '7:5 warning markdown.table | An answer has no tables | Write a list: a line for each that starts with "- "',
    ],
  },
  {
    slip: 'HTML in an answer',
    written: 'answer: Ja.<br>Alltid.',
    told: [
      '5:14 warning markdown.html | An answer has no HTML | Take the tag away; **bold**, *italic*, "- " and [text](url) are what works',
    ],
  },
  {
    slip: 'a link that leads nowhere',
    written: 'answer: "Se [skjemaet](fjord.example/retur)."',
    told: [
      '5:15 warning markdown.link | "fjord.example/retur" is not a whole address, so the link leads nowhere | Write: [skjemaet](https://fjord.example/retur)',
    ],
  },
  {
    slip: 'a comment glued to an answer',
    written: 'answer: Ring oss #kundeservice',
    told: [
      '5:20 warning yaml.comment | " #" begins a comment, so "answer" ends before "#kundeservice" | If that belongs to the text, put it all in quotes: "Ring oss #kundeservice"; if it is a comment, write a space after "#"',
    ],
  },
  {
    slip: 'a comment in the middle of a sentence',
    written: 'answer: Ring oss på # nummeret',
    told: [
      '5:23 warning yaml.comment | " #" begins a comment, so "answer" ends before "# nummeret" | If that belongs to the text, put it all in quotes: "Ring oss på # nummeret"; if it is a comment, put it on a line of its own',
    ],
  },
  {
    slip: 'a comment that eats a value',
    written: 'answer: Ja.\nbutton: #1',
    told: [
      '6:11 yaml.comment | "button" is empty, since "#" begins a comment | If it is text, put it in quotes: "#1"',
    ],
  },
  {
    slip: 'a comment in a text of several lines',
    written: 'answer: Hei\n  du # der\n  borte',
    told: [
      '6:8 yaml.comment | " #" begins a comment, and the text goes on below it | Put the text in quotes, or write "|" after the colon and the text below it, moved in by two spaces',
    ],
  },
  {
    slip: 'a colon in an answer',
    written: 'answer: Åpent: 10-18',
    told: [
      '5:16 yaml.colon | ": " makes a field of "Åpent" in the middle of the text | Put the whole text in quotes: "Åpent: 10-18"',
    ],
  },
  {
    slip: 'a colon at the end of an answer',
    written: 'answer: Kontakt oss:',
    told: [
      '5:22 yaml.colon | ": " makes a field of "Kontakt oss" in the middle of the text | Put the whole text in quotes: "Kontakt oss:"',
    ],
  },
  {
    slip: 'a colon in a line of a list',
    written: 'answer: Ja.\ntests:\n  - Har dere åpent: lørdag?\n  - Er det retur?',
    told: [
      '7:21 yaml.colon | ": " makes a field of "Har dere åpent" in the middle of the text | Put the whole text in quotes: "Har dere åpent: lørdag?"',
    ],
  },
  {
    slip: 'a colon in an answer of several lines',
    written: 'answer: Vi har åpent\n  hele uka: også søndag',
    told: [
      '6:13 yaml.colon | ": " makes a field of "hele uka" in the middle of the text | Write "|" after "answer:" and the whole text below it, moved in by two spaces',
    ],
  },
  {
    slip: 'braces at the start of an answer',
    written: 'answer: {{facts.return_days}} dager',
    told: [
      '5:11 yaml.braces | A text that starts with "{{" is not read as text | Put the text in quotes: "{{facts.return_days}} dager"',
    ],
  },
  {
    slip: 'only a variable',
    written: 'answer: {{hours.today}}',
    told: [
      '5:11 yaml.braces | A text that starts with "{{" is not read as text | Put the text in quotes: "{{hours.today}}"',
    ],
  },
  {
    slip: 'a variable between braces',
    written: 'answer: Ja.\nimage: {url: "https://fjord.example/a.png", alt: Lapp {{shop.name}}}',
    told: [
      '6:57 yaml.braces | "{{" between { and } begins a map of its own | Put each text with {{…}} in it in quotes',
    ],
  },
  {
    slip: 'a star first',
    written: 'answer: Ja.\nkeywords: [*gavekort, retur]',
    told: [
      '6:14 yaml.star | A "*" at the start means something else in YAML | The star goes last, for any ending: gavekort*',
    ],
  },
  {
    slip: 'stars on both sides',
    written: 'answer: Ja.\nkeywords: [*gavekort*, retur]',
    told: [
      '6:14 yaml.star | A "*" at the start means something else in YAML | Put the text in quotes: "*gavekort*"',
    ],
  },
  {
    slip: 'bold at the start of an answer',
    written: 'answer: **Viktig** beskjed',
    told: [
      '5:11 yaml.star | A "*" at the start means something else in YAML | Put the text in quotes: "**Viktig** beskjed"',
    ],
  },
  {
    slip: 'a list with stars',
    written: 'answer: Ja.\nkeywords:\n  * retur\n  * bytte',
    told: [
      '7:5 yaml.star | A line of a list starts with "-", not with "*" | Write: - retur',
      '8:5 yaml.star | A line of a list starts with "-", not with "*" | Write: - bytte',
    ],
  },
  {
    slip: 'an exclamation mark first',
    written: 'answer: !Viktig melding',
    told: [
      '5:11 yaml.sign | A text cannot start with "!": it means something else in YAML | Put the text in quotes: "!Viktig melding"',
    ],
  },
  {
    slip: 'an ampersand first',
    written: 'answer: Ja.\nbutton: & mer',
    told: [
      '6:11 yaml.sign | A text cannot start with "&": it means something else in YAML | Put the text in quotes: "& mer"',
    ],
  },
  {
    slip: 'a greater-than sign first',
    written: 'answer: > 500 kr gir fri frakt',
    told: [
      '5:11 yaml.block-sign | ">" at the start says that the text comes on the lines below, but more stands on this line | Put the text in quotes: "> 500 kr gir fri frakt", or write ">" alone and the text below it, moved in by two spaces',
    ],
  },
  {
    slip: 'a bar with text behind it',
    written: 'answer: | Ja.',
    told: [
      '5:11 yaml.block-sign | "|" at the start says that the text comes on the lines below, but more stands on this line | Put the text in quotes: "| Ja.", or write "|" alone and the text below it, moved in by two spaces',
    ],
  },
  {
    slip: 'an at sign first',
    written: 'answer: @fjellogfjord på Instagram',
    told: [
      '5:11 yaml.sign | A text cannot start with "@": it means something else in YAML | Put the text in quotes: "@fjellogfjord på Instagram"',
    ],
  },
  {
    slip: 'a backtick first',
    written: 'answer: `Ja`',
    told: [
      '5:11 yaml.sign | A text cannot start with a backtick (`): it means something else in YAML | Put the text in quotes: "`Ja`"',
    ],
  },
  {
    slip: 'a percent sign first',
    written: 'answer: %-salg hele uka',
    told: [
      '5:11 yaml.sign | A text cannot start with "%": it means something else in YAML | Put the text in quotes: "%-salg hele uka"',
    ],
  },
  {
    slip: 'a question mark first',
    written: 'answer: Ja.\ntests:\n  - ? hva skjer',
    told: [
      '7:7 yaml.sign | A text cannot start with "?": it means something else in YAML | Put the text in quotes: "? hva skjer"',
    ],
  },
  {
    slip: 'a dash first',
    written: 'answer: - Ja.',
    told: [
      '5:11 yaml.list-on-line | A list cannot begin on the same line as its field | Begin the list on the next line, moved in by two spaces; if it is text, write "|" after the colon and the text below it',
    ],
  },
  {
    slip: 'a link first',
    written: 'answer: [Skjema](https://fjord.example/retur) finner du her',
    told: [
      '5:11 yaml.bracket-text | A text that starts with "[" is read as a list | Put the text in quotes: "[Skjema](https://fjord.example/retur) finner du her"',
    ],
  },
  {
    slip: 'a tab as indentation',
    written: 'answer: Ja.\nkeywords:\n\t- retur\n\t- bytte',
    told: [
      '7:3 yaml.tab | A tab stands at the start of the line | Use spaces there, two for each step',
    ],
  },
  {
    slip: 'a decimal comma in brackets',
    written: 'answer: Ja.\nkeywords: [1,5 liter, 2 liter]',
    told: [
      '6:14 warning yaml.decimal-comma | The comma makes two of it: "1" and "5 liter" | If it is one, put it in quotes: "1,5 liter"; if it is two, write a space after the comma',
    ],
  },
  {
    slip: 'quotes that are not closed',
    written: 'answer: "Ja.',
    told: [
      '5:11 yaml.quote-open | The text begins with ", and no " ends it | Put a " at the end of the text; if " is a part of it, write \'"Ja.\'',
    ],
  },
  {
    slip: 'quotes that are not closed in a list',
    written: 'answer: Ja.\nkeywords: ["åpent kjøp, retur]',
    told: [
      '6:14 yaml.quote-open | The text begins with ", and no " ends it | Put a " at the end of the text',
    ],
  },
  {
    slip: 'quotes that close too early',
    written: 'answer: "Ja" sier vi alltid',
    told: [
      '5:14 yaml.quote-early | The quotes end here, and what follows them (sier vi alltid) belongs to nothing | Put the whole text in the other quotes: \'"Ja" sier vi alltid\'',
    ],
  },
  {
    slip: 'an apostrophe in single quotes',
    written: 'answer: \'What\'s this\'',
    told: [
      '5:16 yaml.quote-early | The quotes end here, and what follows them (s this\') belongs to nothing | Put the whole text in the other quotes: "What\'s this"',
    ],
  },
  {
    slip: 'quotes in quotes',
    written: 'answer: "Vi sier "ja" her"',
    told: [
      '5:20 yaml.quote-early | The quotes end here, and what follows them (ja" her") belongs to nothing | Put the whole text in the other quotes: \'Vi sier "ja" her\'',
    ],
  },
  {
    slip: 'a decade at the start',
    written: 'answer: \'90-talls stil',
    told: [
      '5:11 yaml.quote-open | The text begins with \', and no \' ends it | Put a \' at the end of the text; if \' is a part of it, write "\'90-talls stil"',
    ],
  },
  {
    slip: 'a text in quotes that goes on too far left',
    written: 'answer: "Ja.\nOg takk."',
    told: [
      '5:11 yaml.quote-open | The text begins with ", and no " ends it | Put a " at the end of the text; if " is a part of it, write \'"Ja.\'',
    ],
  },
  {
    slip: 'a backslash in quotes',
    written: 'answer: "Skriv til C:\\temp \\å"',
    told: [
      '5:30 yaml.backslash | A backslash in double quotes begins a special sign, and this is none | Use single quotes: \'Skriv til C:\\temp \\å\'',
    ],
  },
  {
    slip: 'a bracket that is not closed',
    written: 'answer: Ja.\nkeywords: [retur, bytte',
    told: [
      '6:13 yaml.bracket-open | "[" is opened here and not closed | Write "]" at its end; if it is text, put it in quotes: "[retur, bytte"',
    ],
  },
  {
    slip: 'a bracket too many',
    written: 'answer: Ja.\nkeywords: [retur, bytte]]',
    told: [
      '6:13 yaml.bracket-text | What begins with "[" must end with "]" and have a comma between its parts; "]" does not fit in | If it is text, put it in quotes: "[retur, bytte]]"',
    ],
  },
  {
    slip: 'text after a list',
    written: 'answer: Ja.\nkeywords: [retur, bytte] og mer',
    told: [
      '6:13 yaml.bracket-text | What begins with "[" must end with "]" and have a comma between its parts; "og mer" does not fit in | If it is text, put it in quotes: "[retur, bytte] og mer"',
    ],
  },
  {
    slip: 'a brace that is not closed',
    written: 'answer: Ja.\nimage: {url: "https://fjord.example/a.png", alt: Lapp',
    told: [
      '6:10 yaml.bracket-open | "{" is opened here and not closed | Write "}" at its end; if it is text, put it in quotes: \'{url: "https://fjord.example/a.png", alt: Lapp\'',
    ],
  },
  {
    slip: 'a field moved in too far',
    written: 'answer: Ja.\n button: Retur',
    told: [
      '6:4 yaml.indent | "button" stands further in than "answer", so it is read as part of its text | Let "button" begin below "answer"; if it is part of the text, write "|" after "answer:" and the whole text below it',
    ],
  },
  {
    slip: 'a field not moved in far enough',
    written: 'answer: Ja.\nimage:\n  url: "https://fjord.example/a.png"\n alt: Lapp',
    told: [
      '8:4 yaml.indent | This line stands further left than the lines above it | Let it begin below the others of the same kind',
    ],
  },
  {
    slip: 'text that is not moved in',
    written: 'answer: |\nJa, det kan du.\nTa med kvitteringen.',
    told: [
      '6:3 yaml.stray-line | "Ja, det kan du." is not a field | If it belongs to the text above, move it in by two spaces more than the name of that field; a field is a name, a colon and a space',
    ],
  },
  {
    slip: 'text that begins too far in',
    written: 'answer: |\n    Ja.\n  Nei.',
    told: [
      '7:5 yaml.block-indent | This line stands further left than the first line of its text | Let all lines of the text begin below each other',
    ],
  },
  {
    slip: 'a line that is no field',
    written: 'answer: Ja.\nog så litt til',
    told: [
      '6:3 yaml.stray-line | "og så litt til" is not a field | If it belongs to the text above, move it in by two spaces more than the name of that field; a field is a name, a colon and a space',
    ],
  },
  {
    slip: 'no space after a colon',
    written: 'answer:Ja.',
    told: [
      '5:9 yaml.colon-space | There is no space after the colon | Write: answer: Ja.',
    ],
  },
  {
    slip: 'no colon',
    written: 'answer: Ja.\nkeywords\n  - retur',
    told: [
      '6:11 yaml.no-colon | There is no colon after "keywords" | Write: keywords:',
    ],
  },
  {
    slip: 'no space after dashes',
    written: 'answer: Ja.\nkeywords:\n  -retur\n  -bytte',
    told: [
      '7:5 yaml.dash-space | There is no space after the dash | Write a space after each "-" that begins a line of a list',
    ],
  },
  {
    slip: 'a list among fields',
    written: 'answer: Ja.\n- retur',
    told: [
      '6:5 yaml.mixed | A line of a list stands among fields | Put the name of its field above it and move it in by two spaces, or take the "-" away',
    ],
  },
  {
    slip: 'an anchor on a list',
    written: 'answer: Ja.\nkeywords: &ord [retur, bytte]',
    told: [
      '6:13 yaml.anchor | "&ord [retur, bytte]" repeats a piece of YAML elsewhere, which a FAQ cannot do | Write out what is meant; if it is text, put it in quotes: "&ord [retur, bytte]"',
    ],
  },
  {
    slip: 'an alias to an anchor',
    written: 'answer: &a Ja.\npublic: *a',
    told: [
      '5:11 yaml.sign | A text cannot start with "&": it means something else in YAML | Put the text in quotes: "&a Ja."',
      '6:11 yaml.anchor | "*a" repeats a piece of YAML elsewhere, which a FAQ cannot do | Write out what is meant; if it is text, put it in quotes: "*a"',
    ],
  },
  {
    slip: 'a merge',
    written: 'answer: Ja.\n<<: *felles',
    told: [
      '6:3 yaml.merge | "<<" takes over fields from elsewhere, which a FAQ cannot do | Write the fields out here',
    ],
  },
  {
    slip: 'a blank from a web page',
    written: 'answer:\u00a0Ja.',
    told: [
      '5:10 yaml.odd-blank | Here stands a blank that looks like a space and is none, as text copied from a web page has | Delete it and press the space bar',
    ],
  },
  {
    slip: 'a comment where a list should be',
    written: 'answer: Ja.\nkeywords:   # kommer',
    told: [
      '6:3 value.empty | "keywords" is empty; what follows "#" is a comment | Write what belongs there before it, or take the line away',
    ],
  },
  {
    slip: 'a list in an answer that is joined',
    written: 'answer: Vi har\n  - ski\n  - staver',
    told: [
      '6:5 warning text.joined | The lines of "answer" are joined into one, so this is no list | Write "|" alone after the colon, and the whole text below it, moved in by two spaces',
    ],
  },
  {
    slip: 'a list in a folded answer',
    written: 'answer: >\n  Vi har\n  - ski\n  - staver',
    told: [
      '7:5 warning text.joined | The lines of "answer" are joined into one, so this is no list | Write "|" alone after the colon, and the whole text below it, moved in by two spaces',
    ],
  },
  {
    slip: 'a line of a list moved in too far',
    written: 'answer: Ja.\ntests:\n  - en\n    - to',
    told: [
      '8:7 warning text.joined | This line stands further in than the one above it, so both are one text | Let its "-" begin below the "-" above',
    ],
  },
  {
    slip: 'a line of a list too far left',
    written: 'answer: Ja.\ntests:\n  - en\n - to',
    told: [
      '8:4 yaml.indent | This line stands further left than the lines above it | Let it begin below the others of the same kind',
    ],
  },
  {
    slip: 'curly quotes',
    written: 'answer: Ja.\nbutton: “Retur”',
    told: [
      '6:11 warning text.curly-quotes | "button" stands in curly quotes, which are a part of the text | If they are not meant, write straight ones: "Retur"',
    ],
  },
  {
    slip: 'a star in the wrong place, in quotes',
    written: 'answer: Ja.\nkeywords: ["*kort", retur*, "åpent kjøp*"]\nnot: ["*"]',
    told: [
      '6:14 warning keyword.star | The star in "*kort" means nothing there: it stands last, for any ending | Write: kort*',
      '7:9 warning keyword.star | The star in "*" means nothing there: it stands last, for any ending | Write a word before it',
    ],
  },
  {
    slip: 'an equals sign for a colon',
    written: 'answer = Ja.',
    told: [
      '5:10 yaml.no-colon | "=" stands where a colon should | Write: answer: Ja.',
    ],
  },
  {
    slip: 'a comma in an address between braces',
    written: 'answer: Ja.\nlinks: [{title: Skjema, url: https://fjord.example/a,b}]',
    told: [
      '6:56 yaml.comma | The comma before "b" begins a new field | If it belongs to the text before it, put that in quotes: "https://fjord.example/a,b"',
    ],
  },
  {
    slip: 'a capital letter',
    written: 'Answer: Ja.',
    told: [
      '5:3 field.unknown | "Answer" is not a field | did you mean "answer"?',
    ],
  },
  {
    slip: 'two slips in two fields',
    written: 'answer: @ja\nbutton: "Retur',
    told: [
      '5:11 yaml.sign | A text cannot start with "@": it means something else in YAML | Put the text in quotes: "@ja"',
      '6:11 yaml.quote-open | The text begins with ", and no " ends it | Put a " at the end of the text; if " is a part of it, write \'"Retur\'',
    ],
  },
  {
    slip: 'two slips in two lines of a list',
    written: 'answer: Ja.\nkeywords:\n  - *retur\n  - bytte\n  - @bytte',
    told: [
      '7:7 yaml.star | A "*" at the start means something else in YAML | The star goes last, for any ending: retur*',
      '9:7 yaml.sign | A text cannot start with "@": it means something else in YAML | Put the text in quotes: "@bytte"',
    ],
  },
];
