/** French sentences for authors about what is often a mistake. */
import type { LintCode } from '../../event/lints.js';
import type { ProblemWords } from '../problems.js';

/** All of them in French. */
export const fr: ProblemWords<LintCode> = {
  'abbreviation-season': ['À ce moment, l’heure de {zone} est {actual}, alors que "{value}" désigne {stated}.', 'Indiquer plutôt le lieu ou le décalage\u202f; le programme lui-même montre toutes les heures justes.'],
  'noon-ambiguous': ['"{value}" peut désigner midi ou minuit.', 'Écrire "12:00" ou "00:00".'],
  'weekday-differs': ['"{value}"\u00a0: le {date} est\u00a0: {weekday}.', 'Corriger le jour ou la date.'],
  'room-overlap': ['"{title}" et "{other}" ont lieu en même temps dans {room}.', 'Corriger une heure ou la salle, ou indiquer les deux salles.'],
  'gap-unexplained': ['De {from} à {to} ({zone}), rien n’est prévu\u00a0: {minutes}\u00a0min.', 'Si c’est voulu, ajouter une pause\u202f; sinon, corriger les heures.'],
  'duration-differs': ['La durée est de {minutes}\u00a0min\u202f; d’après "defaults", elle serait de {expected}\u00a0min.', 'Si ce n’est pas voulu, corriger la fin ou la durée.'],
  'outside-window': ['De {start} à {end}, cette entrée est en dehors de l’événement, qui va de {from} à {to}.', 'Corriger l’heure, ou bien "start" et "end" de l’événement.'],
  'clocks-change': ['L’heure change pendant l’événement\u00a0: dans {zone}, de {before} à {after}, le {at}.', 'Rien à faire\u00a0: toutes les heures en tiennent compte et les visiteurs en sont avertis.'],
  'date-far': ['Le {date} est dans {days} jours\u202f; d’ici là, les règles des fuseaux peuvent changer.', 'Vérifier de nouveau plus tard, ou écrire "zoneOffsets" (convert --pin-zones).'],
};
