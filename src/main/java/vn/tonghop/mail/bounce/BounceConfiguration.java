package vn.tonghop.mail.bounce;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Reading what came back; without {@code tonghop.mail.bounces.host} nothing is read. */
@Configuration(proxyBeanMethods = false)
@Import({BounceFolder.class, Bounces.class})
class BounceConfiguration {}
