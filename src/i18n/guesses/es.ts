/** Spanish sentences for what was guessed in a file, or could not be told. */
import type { GuessCode } from '../../event/guesses.js';
import type { ProblemWords } from '../problems.js';

/** All sentences about guesses in Spanish. */
export const es: ProblemWords<GuessCode> = {
  // Files as such.
  'file-too-large': ['El archivo tiene {megabytes} MB.', 'Se leen archivos de hasta {most} MB: divídalo, o quite lo que no sea el programa.'],
  'file-empty': ['El archivo está vacío.', 'Compruebe que se guardó.'],
  'file-binary': ['El archivo no es texto; se encontró {found}.', 'Guárdelo como CSV, texto, Markdown, HTML o JSON.'],
  'file-unreadable': ['No se puede leer el archivo: {detail}', 'Guárdelo otra vez, o en otro formato.'],
  'format-unknown': ['No se reconoció ningún formato de programa; empieza por «{found}».', 'Déle la extensión de su formato (.json, .yaml, .csv, .xml, .ics, .md), o compruebe que es el archivo correcto.'],
  'json-comment': ['JSON no tiene comentarios; se encontró «{found}» en la columna {column}.', 'Quite el comentario, o llame al archivo .yaml y empiece los comentarios con #.'],
  'json-comma': ['Hay una coma después del último elemento, en la columna {column}.', 'Quítela: en JSON una coma solo va entre dos cosas.'],
  'yaml-invalid': ['Este YAML no es válido: {detail}', 'Mire los espacios al principio de esa línea y de las vecinas; ponga entre comillas los textos con «: » o « #».'],
  'yaml-tab': ['Hay un tabulador en la columna {column}, donde YAML solo admite espacios.', 'Cambie los tabuladores al principio de línea por espacios.'],
  'yaml-tag': ['La etiqueta YAML {tag} no se lee; su valor se tomó sin ella.', 'Quite la etiqueta.'],
  'xml-invalid': ['Este XML no es válido: {detail}', 'Busque cerca de esa línea una etiqueta sin cerrar, o un & o < sin escapar.'],
  'xml-entities': ['El archivo XML declara entidades propias, que no se leen.', 'Expórtelo sin un DOCTYPE de esa clase.'],
  'csv-invalid': ['No se puede leer la tabla: {detail}', 'Busque unas comillas sin su pareja; dentro de comillas se escriben dobles.'],
  // Tables.
  'columns-unknown': ['Ninguna fila tiene encabezados para un título y una hora; se encontró «{found}».', 'Dé a las columnas encabezados como Fecha, Inicio, Fin, Título, Ponentes, Sala.'],
  'columns-guessed': ['Las columnas se entendieron así: {columns}.', 'Si alguna está mal, cambie su encabezado.'],
  'columns-kept': ['Desconocidas, guardadas en «ext»: {columns}.', 'Si son parte del programa, cambie sus encabezados; si no, quítelas antes de publicar.'],
  'columns-left-out': ['Omitidas, porque parecen personales o internas: {columns}.', 'Si son para los visitantes, cambie sus encabezados.'],
  'cell-left-out': ['Se omitió una dirección de correo, o un enlace con contraseña ({column}).', 'No hay nada que hacer, salvo que fuera para los visitantes.'],
  'row-ragged': ['Esta fila tiene {cells} celdas; los encabezados son {columns}.', 'Ponga entre comillas los textos que contienen el separador.'],
  'row-kept': ['Esta línea sobre la tabla no se entendió, y se guardó en «ext»: «{value}».', 'Escriba «Title: …», «Date: …», «Time zone: …» o «Location: …», o quítela.'],
  'row-heading': ['«{value}» se tomó como encabezado de las filas siguientes.', 'Si es una entrada, déle una hora o un título.'],
  'rows-sorted': ['Las filas se ordenaron por sus horas.', 'No hay nada que hacer.'],
  'title-from-row': ['«{value}» se tomó como título del evento.', 'Si no lo es, quite la línea.'],
  'zone-from-heading': ['La zona horaria {zone} se tomó del encabezado «{heading}».', 'Si no es correcta, añada una columna «Zona horaria» con un nombre IANA.'],
  'dates-carried': ['Las filas sin fecha se pusieron en la fecha de arriba.', 'Si no es así, complete las fechas.'],
  'start-follows': ['Las filas sin inicio siguen a la anterior, si se sabe cuándo acaba.', 'Complete los inicios.'],
  'cell-date-ambiguous': ['«{value}» puede ser {one} o {other}.', 'Escríbalo como AAAA-MM-DD.'],
  'cell-hour-ambiguous': ['«{value}» puede ser {one} o {other}.', 'Escríbalo con 24 horas, o con am o pm.'],
  'cell-twelve': ['12 am o 12 pm se tomó por {clock}.', 'Escríbalo con 24 horas.'],
  'cell-dates-differ': ['La fila tiene dos fechas, {one} y {other}; se tomó la segunda.', 'Corrija una de las dos.'],
  'people-unsplit': ['«{value}» se dejó de una pieza.', 'Ponga punto y coma entre personas, y las afiliaciones entre paréntesis.'],
  'affiliation-unclear': ['No está claro de quién es la afiliación «{value}»; se guardó en «ext».', 'Escriba «Nombre (Afiliación)», con punto y coma entre personas.'],
  // Pentabarf.
  'date-from-day-change': ['{start} es antes del cambio de día ({change}), así que se tomó para el {date}.', 'Si no es así, dé una fecha a la charla.'],
  'date-past-midnight': ['{value} viene después de una hora posterior: puede ser {one} o {other}.', 'Dé una fecha a la charla, o un day_change al congreso.'],
};
