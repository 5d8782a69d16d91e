package vn.tonghop.attention;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where an alarm goes that cannot go by mail.
 *
 * @param alarmFile a text file that is there as long as mails do not go out, and only then
 */
@ConfigurationProperties("tonghop.attention")
record AttentionProperties(
        @DefaultValue("output/CANH-BAO.txt") Path alarmFile) {}
