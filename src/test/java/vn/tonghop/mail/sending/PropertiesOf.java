package vn.tonghop.mail.sending;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.tonghop.mail.MailProperties;

/** Settings of mails with one of them set. */
record PropertiesOf(String name, String value) {

    MailProperties bound() {
        return new Binder(new MapConfigurationPropertySource(Map.of("tonghop.mail." + name, value)))
                .bindOrCreate("tonghop.mail", MailProperties.class);
    }
}
