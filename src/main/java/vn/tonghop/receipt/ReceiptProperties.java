package vn.tonghop.receipt;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tonghop.run.WorkFolder;
import vn.tonghop.setting.NumberRange;

/**
 * Where receipts go and how long they may be.
 *
 * @param folder folder with one folder for each unit
 * @param mostFindings findings shown in one receipt; the exact number is always told
 * @param mostCorrectionRows rows handed back in one table
 * @param purpose whether receipts confirm files or only try them
 */
@ConfigurationProperties("tonghop.receipt")
public record ReceiptProperties(
        @DefaultValue("output/bien-nhan") Path folder,
        @DefaultValue("200") int mostFindings,
        @DefaultValue("5000") int mostCorrectionRows,
        @DefaultValue("RECEIPT") Purpose purpose)
        implements WorkFolder {

    /** Refuses numbers that cannot be meant. */
    public ReceiptProperties {
        NumberRange.require("tonghop.receipt.most-findings", mostFindings, 1, 10_000);
        NumberRange.require("tonghop.receipt.most-correction-rows", mostCorrectionRows, 1, 100_000);
    }

    /** Name of the folder with the answers to files that were only tried, below that of the unit. */
    public static final String TRIALS = "kiem-tra";

    /** What a receipt is for. */
    public enum Purpose {
        /** The file was taken. */
        RECEIPT,
        /** The file was only tried; nothing of it counts. */
        TRIAL
    }

    @Override
    public Path workFolder() {
        return folder;
    }
}
