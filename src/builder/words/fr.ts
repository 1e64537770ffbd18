/**
 * French.
 */
import type { BuilderWords } from '../words.js';

/** The sentences. */
export const fr: BuilderWords = {
  title: 'D’un programme à une page',
  about: 'Collez le programme tel que vous l’avez, ou ouvrez son fichier. Il est lu ici, dans votre navigateur, et ne va nulle part.',
  programme: 'Programme',
  programmeHint: 'Un texte, une page, un tableau, un courriel, un agenda, ou ce qu’exporte votre système de conférence. Les fichiers Word, les classeurs et les PDF s’ouvrent comme fichiers.',
  file: 'Ouvrir un fichier',
  example: 'Montrer un exemple',
  fromFile: 'Lu dans {0}.',
  write: 'Plutôt écrire ou coller',
  former: 'Revenir au texte d’avant',
  date: 'Jour de l’événement',
  timeZone: 'Fuseau de ses horaires',
  ifMissing: 'Seulement si le programme ne le dit pas.',
  zoneUnknown: 'Ce fuseau n’existe pas. Écrivez par exemple Europe/Paris ou UTC.',
  understood: 'Ce qui a été compris',
  nothingYet: 'Rien pour l’instant.',
  nothingRead: 'Aucun programme n’a pu être lu.',
  entries: 'Entrées\u00a0: {0}',
  nothingToCorrect: 'Rien à corriger.',
  titleFirst: 'Écrivez-le sur la première ligne.',
  timesFirst: 'Donnez à chaque point une ligne qui commence par son heure\u00a0: «\u00a014:00 Accueil\u00a0».',
  error: 'Erreurs',
  warning: 'Avertissements',
  info: 'Remarques',
  line: 'Ligne {0}',
  alike: 'De même\u00a0: {0}',
  preview: 'Ce que voit le public',
  noWidget: 'L’aperçu a besoin de ml-da-event.js à côté du dossier de cette page.',
  publish: 'Sur votre page',
  download: 'Télécharger event.json',
  downloadScript: 'Télécharger ml-da-event.js',
  beside: 'Placez ce que vous avez téléchargé à côté de votre page, et ceci là où doit figurer le programme\u00a0:',
  within: 'Ou tout en un, pour les sites qui n’acceptent pas de fichiers\u00a0:',
  copy: 'Copier',
  byHand: 'C’est sélectionné\u00a0: copiez-le à la main.',
  sample: `Symposium d’hiver 2027
Jeudi 4 février 2027 (horaires en UTC)

14:00 Accueil
14:10 La neige sur la jeune banquise (Ann Lee, University of Leeds)
14:50 Pause
15:00 À l’écoute des glaciers (Bo Chen, Tohoku University)
15:40-16:30 Discussion
Modération : Ines Moreau
`,
};
