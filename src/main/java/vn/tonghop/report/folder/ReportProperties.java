package vn.tonghop.report.folder;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tonghop.run.WorkFolder;

/**
 * Where reports go.
 *
 * @param folder folder with one folder for each period, and in it one for each version
 */
@ConfigurationProperties("tonghop.report")
public record ReportProperties(
        @DefaultValue("output/bao-cao") Path folder) implements WorkFolder {

    @Override
    public Path workFolder() {
        return folder;
    }
}
