/** Slips in `shop.yaml`: what was written instead of what, and what the reader tells of it. */
export const shopSlips: readonly { slip: string; instead: readonly [string, string]; told: readonly string[] }[] = [
  {
    slip: 'another format',
    instead: ['format: 1', 'format: 2'],
    told: [
      '1:9 format.unknown | This program reads format 1, and not "2" | Write: format: 1',
    ],
  },
  {
    slip: 'no format',
    instead: ['format: 1\n', ''],
    told: [
      '1:1 field.missing | "shop.yaml" has no "format" | Write: format: …',
    ],
  },
  {
    slip: 'a language by another name',
    instead: ['[nb]', '[no]'],
    told: [
      '3:13 language.unknown | "no" is not a language the bot speaks | did you mean "nb"?',
    ],
  },
  {
    slip: 'a language that is none of ours',
    instead: ['[nb]', '[fi]'],
    told: [
      '3:13 language.unknown | "fi" is not a language the bot speaks | the languages are nb, da, sv, en',
    ],
  },
  {
    slip: 'a language twice',
    instead: ['[nb]', '[nb, nb]'],
    told: [
      '3:17 language.twice | "nb" stands twice among the languages | Take one of them away',
    ],
  },
  {
    slip: 'no language',
    instead: ['[nb]', '[]'],
    told: [
      '3:12 list.short | "languages" needs 1 or more, and has none | Write one more',
    ],
  },
  {
    slip: 'languages without brackets',
    instead: ['[nb]', 'nb'],
    told: [
      '3:12 value.not-list | "languages" should be a list | Write it in brackets: languages: [nb]',
    ],
  },
  {
    slip: 'a country in three letters',
    instead: ['NO', 'NOR'],
    told: [
      '4:10 value.unknown | "NOR" is not one that "country" can be | did you mean "NO"?',
    ],
  },
  {
    slip: 'a country in small letters',
    instead: ['NO', 'no'],
    told: [
      '4:10 value.unknown | "no" is not one that "country" can be | did you mean "NO"?',
    ],
  },
  {
    slip: 'a country by its name',
    instead: ['NO', 'Sverige'],
    told: [
      '4:10 value.unknown | "Sverige" is not one that "country" can be | did you mean "SE"?',
    ],
  },
  {
    slip: 'a misspelt time zone',
    instead: ['Europe/Oslo', 'Europe/Olso'],
    told: [
      '5:11 timezone.unknown | "Europe/Olso" is not a time zone | did you mean "Europe/Oslo"?',
    ],
  },
  {
    slip: 'an offset for a time zone',
    instead: ['Europe/Oslo', '+01:00'],
    told: [
      '5:11 timezone.unknown | "+01:00" is not a time zone | write Europe/Oslo, Europe/Copenhagen or Europe/Stockholm',
    ],
  },
  {
    slip: 'an e-mail without its end',
    instead: ['hei@fjord.example', 'hei@fjord'],
    told: [
      '6:18 email.form | "email" is not an e-mail address: "hei@fjord" | Write it as name@shop.example, without spaces',
    ],
  },
  {
    slip: 'a phone that is none',
    instead: ['"+47 22 00 00 00"', 'ring oss'],
    told: [
      '6:44 phone.form | "phone" is not a phone number: "ring oss" | Write it with digits and spaces: "+47 22 00 00 00"',
    ],
  },
  {
    slip: 'a web address without https',
    instead: [', phone: "+47 22 00 00 00"', ', web: fjord.example'],
    told: [
      '6:42 url.form | "web" is not a web address: "fjord.example" | Write it whole: "https://fjord.example"',
    ],
  },
  {
    slip: 'no contact at all',
    instead: ['contact: {email: hei@fjord.example, phone: "+47 22 00 00 00"}\n', ''],
    told: [
      '1:1 warning shop.no-contact | shop.yaml gives no e-mail, phone or web address | Write at least one under "contact": the bot names it when it cannot help',
    ],
  },
  {
    slip: 'contact that is a text',
    instead: ['{email: hei@fjord.example, phone: "+47 22 00 00 00"}', 'hei@fjord.example'],
    told: [
      '6:10 value.not-fields | "contact" should have fields of its own, such as "email" | Write each field on a line below it, moved in by two spaces',
    ],
  },
  {
    slip: 'a misspelt section',
    instead: ['locations:', 'location:'],
    told: [
      '7:1 field.unknown | "location" is not a field | did you mean "locations"?',
    ],
  },
  {
    slip: 'a branch without a name',
    instead: ['    name: Harstad\n', ''],
    told: [
      '8:5 field.missing | A line of "locations" has no "name" | Write: name: …',
    ],
  },
  {
    slip: 'a branch with a bad id',
    instead: ['id: harstad', 'id: Harstad'],
    told: [
      '8:9 id.form | "Harstad" cannot be an id: it may hold a to z, 0 to 9 and single dashes | Write: harstad',
    ],
  },
  {
    slip: 'two branches with one id',
    instead: ['support:', '  - id: harstad\n    name: Tromsø\n    address: Storgata 2\n    hours: man-fre 10-18\nsupport:'],
    told: [
      '12:9 id.twice | Two branches have the id "harstad"; the first is on line 8 | Give this one another id',
    ],
  },
  {
    slip: 'special that is a text',
    instead: ['hours: man-fre 10-18', 'hours: man-fre 10-18\n    special: julaften 10-13'],
    told: [
      '12:14 value.not-fields | "special" should have lines with a name, a colon and a text | Write for example {name: text}, or each on a line below it, moved in by two spaces',
    ],
  },
  {
    slip: 'a day twice under special',
    instead: ['hours: man-fre 10-18', 'hours: man-fre 10-18\n    special: {2026-12-24: "10-13", 2026-12-24: stengt}'],
    told: [
      '12:36 field.twice | "2026-12-24" stands here a second time; the first is on line 12 | Keep one of them, or give this one another name',
    ],
  },
  {
    slip: 'a comma in special',
    instead: ['hours: man-fre 10-18', 'hours: man-fre 10-18\n    special: {julaften: 10-12, 13-15}'],
    told: [
      '12:32 yaml.comma | The comma before "13-15" begins a new field | If it belongs to the text before it, put that in quotes: "10-12, 13-15"',
    ],
  },
  {
    slip: 'how soon, in words',
    instead: ['2h', 'soon'],
    told: [
      '14:17 reply-time.form | "soon" does not say how soon people answer | Write 30m, 2h, or 1d for one working day',
    ],
  },
  {
    slip: 'no support',
    instead: ['support:\n  hours: man-fre 9-16\n  reply_within: 2h\n', ''],
    told: [
      '1:1 field.missing | "shop.yaml" has no "support" | Write: support: …',
    ],
  },
  {
    slip: 'shapes of order numbers without quotes',
    instead: ['["######"]', '[######]'],
    told: [
      '15:19 yaml.comment | "#" begins a comment here, and the rest of the line is not read | Put each text that has "#" in it in quotes: ["######", "FF-####"]',
    ],
  },
  {
    slip: 'a shape without #',
    instead: ['["######"]', '["FF-1234"]'],
    told: [
      '15:19 orders.shape | "FF-1234" has no #, which stands for a digit | Write a # for each digit: "FF-####"',
    ],
  },
  {
    slip: 'a shape without brackets',
    instead: ['["######"]', '"######"'],
    told: [
      '15:18 value.not-list | "number" should be a list | Write it in brackets: number: ["######"]',
    ],
  },
  {
    slip: 'a shape like a personal number',
    instead: ['["######"]', '["######-####"]'],
    told: [
      '15:19 warning orders.personal-number | "######-####" is also the shape of a personal number, a card or an account, which would then never be masked | Give the shape the letters or signs that your order numbers begin with, if they have any',
    ],
  },
  {
    slip: 'an unknown second fact',
    instead: ['[email, postcode]', '[phone]'],
    told: [
      '15:39 value.unknown | "phone" is not one that a line of "second" can be | write email, postcode',
    ],
  },
  {
    slip: 'no second fact',
    instead: [', second: [email, postcode]', ''],
    told: [
      '15:1 field.missing | "orders" has no "second" | Write: second: …',
    ],
  },
  {
    slip: 'a team by the name of yes',
    instead: ['{id: ski, name', '{id: ja, name'],
    told: [
      '16:14 team.id | "ja" cannot be the id of a team: "handoff: ja" means yes or no | Choose another id',
    ],
  },
  {
    slip: 'a team without a name',
    instead: ['{id: ski, name: Skiavdelingen}', '{id: ski}'],
    told: [
      '16:9 field.missing | A line of "teams" has no "name" | Write: name: …',
    ],
  },
  {
    slip: 'a fact with a space in its name',
    instead: ['return_days: 30', 'antall dager: 30'],
    told: [
      '17:9 facts.name | "antall dager" cannot be the name of a fact: it may hold a to z, 0 to 9, "_" and "-" | Write: antall_dager',
    ],
  },
  {
    slip: 'a decimal comma in a fact',
    instead: ['return_days: 30', 'pris: 1,5'],
    told: [
      '17:17 yaml.decimal-comma | The comma before "5" begins a new field | If it belongs to the text before it, put that in quotes: "1,5"',
    ],
  },
  {
    slip: 'a variable in a fact',
    instead: ['return_days: 30', 'return_days: "{{shop.name}}"'],
    told: [
      '17:22 facts.variable | The fact "return_days" holds "{{", and a fact cannot hold a variable | Write the text itself',
    ],
  },
  {
    slip: 'a fact in an unknown language',
    instead: ['return_days: 30', 'return_days: {nb: a, no: b}'],
    told: [
      '17:30 language.unknown | "no" is not a language | did you mean "nb"?',
    ],
  },
  {
    slip: 'facts with nothing below',
    instead: ['facts: {return_days: 30, free_freight_from: 499 kr}', 'facts:'],
    told: [
      '17:1 value.empty | "facts" is empty | Write what belongs there, or take the line away',
    ],
  },
  {
    slip: 'a colour by its name',
    instead: ['facts:', 'look: {colour: green}\nfacts:'],
    told: [
      '17:16 look.colour | "green" is not a colour | Write # and six signs, in quotes: "#0a5c36"',
    ],
  },
  {
    slip: 'a colour without quotes',
    instead: ['facts:', 'look:\n  colour: #0a5c36\nfacts:'],
    told: [
      '18:11 yaml.comment | "colour" is empty, since "#" begins a comment | If it is text, put it in quotes: "#0a5c36"',
    ],
  },
  {
    slip: 'a colour the American way',
    instead: ['facts:', 'look: {color: "#0a5c36"}\nfacts:'],
    told: [
      '17:8 field.unknown | "color" is not a field | did you mean "colour"?',
    ],
  },
  {
    slip: 'an ampersand first',
    instead: ['name: Fjell & Fjord', 'name: & Fjord'],
    told: [
      '2:7 yaml.sign | A text cannot start with "&": it means something else in YAML | Put the text in quotes: "& Fjord"',
    ],
  },
  {
    slip: 'a colon in a name',
    instead: ['name: Fjell & Fjord', 'name: Fjell: Fjord'],
    told: [
      '2:12 yaml.colon | ": " makes a field of "Fjell" in the middle of the text | Put the whole text in quotes: "Fjell: Fjord"',
    ],
  },
  {
    slip: 'a section in Norwegian',
    instead: ['format: 1', 'format: 1\nbutikker: []'],
    told: [
      '2:1 field.unknown | "butikker" is not a field | did you mean "locations"?',
    ],
  },
  {
    slip: 'no space after a colon',
    instead: ['country: NO', 'country:NO'],
    told: [
      '4:8 yaml.colon-space | There is no space after the colon | Write: country: NO',
    ],
  },
];
