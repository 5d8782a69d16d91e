package vn.tonghop.intake;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.tonghop.run.WorkFolder;
import vn.tonghop.setting.NumberRange;

/**
 * Where submissions arrive and how much is read at once.
 *
 * @param dropFolder folder with one folder for each unit
 * @param archiveFolder folder for the originals, byte for byte
 * @param settlePause pause between the two looks that tell a finished file from a growing one
 * @param minimumAge a file that changed less than this ago, by the clock of the drop folder, may still be written to
 * @param longestWait how long a run waits for such files before it leaves them for a later run
 * @param waitForMarker whether a file is taken only when an empty file of its name with {@code .xong} lies beside it
 * @param chunkSize rows stored in one transaction
 * @param threads files read at the same time
 * @param largestFile a larger file is refused
 * @param longestLine characters; a longer line is refused
 * @param mostColumns a wider table is refused
 */
@ConfigurationProperties("tonghop.intake")
public record IntakeProperties(
        @DefaultValue("input") Path dropFolder,
        @DefaultValue("output/luu-tru") Path archiveFolder,
        @DefaultValue("1500ms") Duration settlePause,
        @DefaultValue("60s") Duration minimumAge,
        @DefaultValue("2m") Duration longestWait,
        @DefaultValue("false") boolean waitForMarker,
        @DefaultValue("500") int chunkSize,
        @DefaultValue("2") int threads,
        @DefaultValue("512MB") DataSize largestFile,
        @DefaultValue("1000000") int longestLine,
        @DefaultValue("500") int mostColumns)
        implements WorkFolder {

    /** Refuses numbers that cannot be meant. */
    public IntakeProperties {
        NumberRange.require("tonghop.intake.chunk-size", chunkSize, 1, 10_000);
        NumberRange.require("tonghop.intake.threads", threads, 1, 64);
        NumberRange.require("tonghop.intake.longest-line", longestLine, 1_000, 100_000_000);
        NumberRange.require("tonghop.intake.most-columns", mostColumns, 20, 16_384);
    }

    @Override
    public Path workFolder() {
        return archiveFolder;
    }
}
