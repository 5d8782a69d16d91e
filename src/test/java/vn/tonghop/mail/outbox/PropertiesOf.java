package vn.tonghop.mail.outbox;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.tonghop.mail.MailProperties;

/** Settings of mails with one of them set. */
public record PropertiesOf(String name, String value) {

    /** The settings. */
    public MailProperties bound() {
        return new Binder(new MapConfigurationPropertySource(Map.of("tonghop.mail." + name, value)))
                .bindOrCreate("tonghop.mail", MailProperties.class);
    }
}
