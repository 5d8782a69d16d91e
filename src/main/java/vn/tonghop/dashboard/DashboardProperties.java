package vn.tonghop.dashboard;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the dashboard goes.
 *
 * @param file the page; everything it links to is linked relative to it
 */
@ConfigurationProperties("tonghop.dashboard")
public record DashboardProperties(
        @DefaultValue("output/index.html") Path file) {}
