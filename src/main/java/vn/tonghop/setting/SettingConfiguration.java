package vn.tonghop.setting;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What every start looks at before it works. */
@Configuration(proxyBeanMethods = false)
@Import(RunMemoryRepository.class)
class SettingConfiguration {}
