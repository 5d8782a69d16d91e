package vn.tonghop.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.unit.UnitCode;

/**
 * Who issues the report, in the words of its letterhead.
 *
 * @param code the office's own code, used as the unit in the file for the next level up
 * @param supervisor the body above, in capitals: "ỦY BAN NHÂN DÂN TỈNH SƠN LA"
 * @param agency the issuing body, in capitals: "VĂN PHÒNG"
 * @param fullName how running text names it: "Văn phòng UBND tỉnh Sơn La"
 * @param symbol the sign of its papers: "VPUB"
 * @param place place of issue: "Sơn La"
 * @param signatory who signs
 * @param drafter the department that drafts the report and keeps it moving
 * @param drafterMails where drafts and summaries go; may be empty
 * @param addressees to whom the report is addressed
 * @param recipients the lines of "Nơi nhận" after "- Như trên;", without hyphen and semicolon
 * @param finalReader who gets what the addressees put together, as the closing names it: "UBND tỉnh"; if there is one
 * @param signatoryConfirmed whether a person has confirmed who signs
 * @param archiveLine the last line of "Nơi nhận", without hyphen and full stop
 */
public record Office(
        UnitCode code,
        String supervisor,
        String agency,
        String fullName,
        String symbol,
        String place,
        Signatory signatory,
        UnitCode drafter,
        List<String> drafterMails,
        List<Addressee> addressees,
        List<String> recipients,
        Optional<String> finalReader,
        boolean signatoryConfirmed,
        String archiveLine) {

    public Office {
        drafterMails = List.copyOf(drafterMails);
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
    }

    /**
     * Who signs.
     *
     * @param titleLines authority and position in capitals, one line each: "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"
     * @param name the person's name without any title
     */
    public record Signatory(List<String> titleLines, String name) {

        private static final Pattern SEMICOLON = Pattern.compile(";");
        private static final Pattern DEGREES = Pattern.compile("^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|Ths|Ts)\\.\\s*)+");

        public Signatory {
            titleLines = List.copyOf(titleLines);
        }

        /**
         * Who signs by the words of an approval: a name alone signs in this position; positions may stand before the name,
         * set off by semicolons: "KT. Chánh Văn phòng; Phó Chánh Văn phòng; Nguyễn Thị Hoa". No degree stands before a name
         * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7).
         */
        public Signatory signing(String words) {
            var parts = SEMICOLON
                    .splitAsStream(words)
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
            var own = parts.isEmpty() ? name : parts.get(parts.size() - 1);
            var positions = parts.stream()
                    .limit(Math.max(0, parts.size() - 1))
                    .map(part -> part.toUpperCase(Locale.ROOT))
                    .toList();
            return new Signatory(
                    positions.isEmpty() ? titleLines : positions,
                    DEGREES.matcher(own).replaceFirst(""));
        }
    }

    /**
     * To whom the report is addressed.
     *
     * @param name as printed after "Kính gửi:"
     * @param mails where it goes; may be empty
     */
    public record Addressee(String name, List<String> mails) {

        public Addressee {
            mails = List.copyOf(mails);
        }
    }
}
