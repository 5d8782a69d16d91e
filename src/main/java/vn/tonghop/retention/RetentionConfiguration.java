package vn.tonghop.retention;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** How long what is kept where. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeepProperties.class)
class RetentionConfiguration {}
