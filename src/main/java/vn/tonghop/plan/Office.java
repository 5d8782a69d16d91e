package vn.tonghop.plan;

import java.util.List;
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

        public Signatory {
            titleLines = List.copyOf(titleLines);
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
