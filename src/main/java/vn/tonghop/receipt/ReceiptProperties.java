package vn.tonghop.receipt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.tonghop.run.WorkFolder;

/**
 * Where receipts go and how long they may be.
 *
 * @param folder folder with one folder for each unit
 * @param mostFindings findings shown in one receipt; the exact number is always told
 * @param mostCorrectionRows rows handed back in one table
 * @param purpose whether receipts confirm files or only try them
 */
@Validated
@ConfigurationProperties("tonghop.receipt")
public record ReceiptProperties(
        @DefaultValue("output/bien-nhan") Path folder,
        @DefaultValue("200") @Min(1) @Max(10_000) int mostFindings,
        @DefaultValue("5000") @Min(1) @Max(100_000) int mostCorrectionRows,
        @DefaultValue("RECEIPT") Purpose purpose)
        implements WorkFolder {

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
