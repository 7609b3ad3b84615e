import type { ConfigData } from 'html-validate';

/** The HTML standard and good practice as html-validate knows them. Each rule that is off or bent has its reason. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:document'],
  rules: {
    // The forms of the finders narrow at once and send nothing.
    'wcag/h32': 'off',
    // An .mdx text is written with <hr/>, which means the same.
    'void-style': 'off',
    // Every file comes from the site itself, where the page comes from; the links test holds that.
    // A title names the page, its section and the council, so that tabs and results can be told apart; the page comes first.
    'long-title': 'off',
    // The style sheet keeps every phone link on one line, so that a copied number has plain spaces.
    'tel-non-breaking': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
