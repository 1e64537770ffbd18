/** Spanish sentences for authors about what is often a mistake. */
import type { LintCode } from '../../event/lints.js';
import type { ProblemWords } from '../problems.js';

/** All of them in Spanish. */
export const es: ProblemWords<LintCode> = {
  'abbreviation-season': ['En ese momento {zone} está en {actual}, pero "{value}" significa {stated}.', 'Mejor escribir el lugar o la diferencia con UTC; el programa mismo muestra bien todas las horas.'],
  'noon-ambiguous': ['"{value}" puede ser mediodía o medianoche.', 'Escribir "12:00" o "00:00".'],
  'weekday-differs': ['"{value}": el {date} es {weekday}.', 'Corregir el día de la semana o la fecha.'],
  'room-overlap': ['"{title}" y "{other}" están a la vez en {room}.', 'Corregir una hora o la sala, o escribir las dos salas.'],
  'gap-unexplained': ['De {from} a {to} ({zone}) no hay nada previsto: {minutes}\u00a0min.', 'Si es así, añadir una pausa; si no, corregir las horas.'],
  'duration-differs': ['Dura {minutes}\u00a0min; según "defaults" serían {expected}\u00a0min.', 'Si no es así, corregir el final o la duración.'],
  'outside-window': ['De {start} a {end} queda fuera del evento, que va de {from} a {to}.', 'Corregir la hora, o "start" y "end" del evento.'],
  'clocks-change': ['La hora cambia durante el evento: en {zone}, de {before} a {after}, el {at}.', 'No hay que hacer nada: todas las horas lo tienen en cuenta y se avisa a los visitantes.'],
  'date-far': ['Faltan {days} días para el {date}; hasta entonces pueden cambiar las reglas de las zonas.', 'Comprobarlo más adelante, o escribir "zoneOffsets" (convert --pin-zones).'],
};
