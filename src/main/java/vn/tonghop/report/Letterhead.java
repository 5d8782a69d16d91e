package vn.tonghop.report;

import java.util.Optional;

/**
 * Ô 1 to 4 of a document by Nghị định 30/2020/NĐ-CP.
 *
 * @param supervisor the body above, in capitals
 * @param agency the issuing body, in capitals
 * @param nation quốc hiệu
 * @param motto tiêu ngữ
 * @param number "Số: 05/BC-VPUB", with a blank for the clerk in a draft
 * @param placeAndDate "Sơn La, ngày 05 tháng 6 năm 2026", with a blank day in a draft
 * @param draftMark "DỰ THẢO", present exactly in a draft
 */
public record Letterhead(
        String supervisor,
        String agency,
        String nation,
        String motto,
        String number,
        String placeAndDate,
        Optional<String> draftMark) {}
