/** French sentences for what was guessed in a file, or could not be told. */
import type { GuessCode } from '../../event/guesses.js';
import type { ProblemWords } from '../problems.js';

/** All sentences about guesses in French. */
export const fr: ProblemWords<GuessCode> = {
  // Files as such.
  'file-too-large': ['Le fichier fait {megabytes} Mo.', 'On lit des fichiers jusqu’à {most} Mo : divisez-le, ou retirez ce qui n’est pas le programme.'],
  'file-empty': ['Le fichier est vide.', 'Vérifiez qu’il a été enregistré.'],
  'file-binary': ['Le fichier n’est pas du texte ; trouvé : {found}.', 'Enregistrez-le en CSV, texte, Markdown, HTML ou JSON.'],
  'file-unreadable': ['Le fichier ne peut pas être lu : {detail}', 'Enregistrez-le de nouveau, ou dans un autre format.'],
  'format-unknown': ['Aucun format de programme reconnu ; le fichier commence par « {found} ».', 'Donnez-lui l’extension de son format (.json, .yaml, .csv, .xml, .ics, .md), ou vérifiez que c’est le bon fichier.'],
  'json-comment': ['JSON n’a pas de commentaires ; trouvé « {found} » en colonne {column}.', 'Retirez le commentaire, ou nommez le fichier .yaml et commencez les commentaires par #.'],
  'json-comma': ['Il y a une virgule après le dernier élément, en colonne {column}.', 'Retirez-la : en JSON, une virgule ne se met qu’entre deux choses.'],
  'yaml-invalid': ['Ce YAML n’est pas valide : {detail}', 'Regardez les espaces au début de cette ligne et des lignes voisines ; mettez entre guillemets les textes avec « : » ou « # ».'],
  'yaml-tab': ['Il y a une tabulation en colonne {column}, où YAML n’accepte que des espaces.', 'Remplacez les tabulations en début de ligne par des espaces.'],
  'yaml-tag': ['L’étiquette YAML {tag} n’est pas lue ; sa valeur a été prise sans elle.', 'Retirez l’étiquette.'],
  'xml-invalid': ['Ce XML n’est pas valide : {detail}', 'Cherchez près de cette ligne une balise fermante oubliée, ou un & ou un < non échappé.'],
  'xml-entities': ['Le fichier XML déclare ses propres entités, qui ne sont pas lues.', 'Exportez-le sans DOCTYPE de cette sorte.'],
  'csv-invalid': ['Le tableau ne peut pas être lu : {detail}', 'Cherchez un guillemet sans son pendant ; entre guillemets, doublez-les.'],
  // Tables.
  'columns-unknown': ['Aucune ligne n’a de titres de colonnes pour un titre et une heure ; trouvé « {found} ».', 'Donnez aux colonnes des titres tels que Date, Début, Fin, Titre, Orateurs, Salle.'],
  'columns-guessed': ['Les colonnes ont été comprises ainsi : {columns}.', 'Si l’une est fausse, changez son titre.'],
  'columns-kept': ['Inconnues, gardées sous « ext » : {columns}.', 'Si elles font partie du programme, changez leurs titres ; sinon, retirez-les avant de publier.'],
  'columns-left-out': ['Laissées de côté, car elles semblent personnelles ou internes : {columns}.', 'Si elles sont destinées aux visiteurs, changez leurs titres.'],
  'cell-left-out': ['Une adresse électronique, ou un lien avec mot de passe, a été laissée de côté ({column}).', 'Rien à faire, sauf si elle était destinée aux visiteurs.'],
  'row-ragged': ['Cette ligne a {cells} cellules, il y a {columns} titres de colonnes.', 'Mettez entre guillemets les textes qui contiennent le séparateur.'],
  'row-kept': ['Cette ligne au-dessus du tableau n’a pas été comprise, et gardée sous « ext » : « {value} ».', 'Écrivez « Title: … », « Date: … », « Time zone: … » ou « Location: … », ou retirez-la.'],
  'row-heading': ['« {value} » a été pris comme titre des lignes suivantes.', 'Si c’est une entrée, donnez-lui une heure ou un titre.'],
  'rows-sorted': ['Les lignes ont été mises dans l’ordre de leurs heures.', 'Rien à faire.'],
  'title-from-row': ['« {value} » a été pris comme titre de l’événement.', 'Si ce n’en est pas un, retirez la ligne.'],
  'zone-from-heading': ['Le fuseau {zone} a été pris dans le titre « {heading} ».', 'S’il est faux, ajoutez une colonne « Fuseau horaire » avec un nom IANA.'],
  'dates-carried': ['Les lignes sans date ont été mises à la date du dessus.', 'Si ce n’est pas le cas, remplissez les dates.'],
  'start-follows': ['Les lignes sans début suivent la ligne précédente, si sa fin est connue.', 'Remplissez les débuts.'],
  'cell-date-ambiguous': ['« {value} » peut être {one} ou {other}.', 'Écrivez AAAA-MM-JJ.'],
  'cell-hour-ambiguous': ['« {value} » peut être {one} ou {other}.', 'Écrivez l’heure sur 24 heures, ou avec am ou pm.'],
  'cell-twelve': ['12 am ou 12 pm a été pris pour {clock}.', 'Écrivez l’heure sur 24 heures.'],
  'cell-dates-differ': ['La ligne a deux dates, {one} et {other} ; la seconde a été prise.', 'Corrigez l’une des deux.'],
  'people-unsplit': ['« {value} » a été laissé d’une pièce.', 'Mettez des points-virgules entre les personnes, et les affiliations entre parenthèses.'],
  'affiliation-unclear': ['On ne sait pas à qui appartient l’affiliation « {value} » ; elle est gardée sous « ext ».', 'Écrivez « Nom (Affiliation) », avec des points-virgules entre les personnes.'],
  // Pentabarf.
  'date-from-day-change': ['{start} est avant le changement de jour ({change}), donc pris pour le {date}.', 'Si c’est faux, donnez une date à l’événement.'],
  'date-past-midnight': ['{value} vient après une heure plus tardive : ce peut être {one} ou {other}.', 'Donnez une date à l’événement, ou un day_change à la conférence.'],
};
