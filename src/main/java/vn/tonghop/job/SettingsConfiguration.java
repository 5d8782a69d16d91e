package vn.tonghop.job;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.mail.MailProperties;

/** The settings below {@code tonghop.mail}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class SettingsConfiguration {}
