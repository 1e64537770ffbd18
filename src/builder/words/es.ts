/**
 * Spanish.
 */
import type { BuilderWords } from '../words.js';

/** The sentences. */
export const es: BuilderWords = {
  title: 'De un programa a una página',
  about: 'Pegue el programa tal como lo tiene, o abra su archivo. Se lee aquí, en su navegador, y no va a ninguna parte.',
  programme: 'Programa',
  programmeHint: 'Un texto, una página, una tabla, un correo, un calendario o lo que exporta su sistema de congresos. Los archivos de Word, las hojas de cálculo y los PDF se abren como archivos.',
  file: 'Abrir un archivo',
  example: 'Mostrar un ejemplo',
  fromFile: 'Leído de {0}.',
  write: 'Escribir o pegar en su lugar',
  former: 'Volver al texto de antes',
  date: 'Día del evento',
  timeZone: 'Zona horaria de sus horas',
  ifMissing: 'Solo si el programa no lo dice.',
  zoneUnknown: 'No existe esa zona horaria. Escriba por ejemplo Europe/Madrid o UTC.',
  understood: 'Lo que se ha entendido',
  nothingYet: 'Nada todavía.',
  nothingRead: 'No se pudo leer ningún programa.',
  entries: 'Entradas: {0}',
  nothingToCorrect: 'Nada que corregir.',
  titleFirst: 'Escríbalo en la primera línea.',
  timesFirst: 'Dé a cada punto una línea que empiece por su hora: «14:00 Bienvenida».',
  error: 'Errores',
  warning: 'Advertencias',
  info: 'Observaciones',
  line: 'Línea {0}',
  alike: 'Lo mismo en: {0}',
  preview: 'Lo que ve el público',
  noWidget: 'La vista previa necesita ml-da-event.js junto a la carpeta de esta página.',
  publish: 'En su página',
  download: 'Descargar event.json',
  downloadScript: 'Descargar ml-da-event.js',
  beside: 'Ponga lo que ha descargado junto a su página, y esto donde deba estar el programa:',
  within: 'O todo en uno, para sitios que no admiten archivos:',
  copy: 'Copiar',
  byHand: 'Está seleccionado: cópielo a mano.',
  sample: `Simposio de invierno 2027
Jueves, 4 de febrero de 2027 (horas en UTC)

14:00 Bienvenida
14:10 La nieve sobre el hielo marino joven (Ann Lee, University of Leeds)
14:50 Pausa
15:00 Escuchar los glaciares (Bo Chen, Tohoku University)
15:40-16:30 Debate
Moderación: Ines Moreau
`,
};
