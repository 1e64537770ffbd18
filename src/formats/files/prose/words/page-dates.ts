/**
 * Words beside dates that are those of the page, and none of its event: "Last updated: 5 May 2026".
 */

/** As part of a pattern. */
export const PAGE_DATE = 'updated|last (?:modified|change)|stand:|posted|published|©|(?:letzte|zuletzt) (?:änderung|aktualisierung|geändert|aktualisiert)|mis(?:e)? à jour|dernière modification|(?:última )?(?:actualización|atualização)|última modificación|actualizado|atualizado|aggiorna(?:to|mento)|ultima modifica|bijgewerkt|laatst gewijzigd|aktualizacja|zaktualizowano|aktualizov[aá]n[oý]|poslední (?:změna|aktualizace)|обновл[её]н|обновление|оновлен|更新|업데이트|최종 ?수정|güncelle(?:me|ndi)|senast (?:uppdaterad|ändrad)|sidst opdateret|sist oppdatert|päivitetty';
