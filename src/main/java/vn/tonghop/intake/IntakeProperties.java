package vn.tonghop.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import vn.tonghop.run.WorkFolder;

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
@Validated
@ConfigurationProperties("tonghop.intake")
public record IntakeProperties(
        @DefaultValue("input") Path dropFolder,
        @DefaultValue("output/luu-tru") Path archiveFolder,
        @DefaultValue("1500ms") Duration settlePause,
        @DefaultValue("60s") Duration minimumAge,
        @DefaultValue("2m") Duration longestWait,
        @DefaultValue("false") boolean waitForMarker,
        @DefaultValue("500") @Min(1) @Max(10_000) int chunkSize,
        @DefaultValue("2") @Min(1) @Max(64) int threads,
        @DefaultValue("512MB") DataSize largestFile,
        @DefaultValue("1000000") @Min(1_000) int longestLine,
        @DefaultValue("500") @Min(20) @Max(16_384) int mostColumns)
        implements WorkFolder {

    @Override
    public Path workFolder() {
        return archiveFolder;
    }
}
