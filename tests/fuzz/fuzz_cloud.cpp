#include "app/probes/text/domainrecord.h"
#include "app/probes/text/statuspage.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// What a status page or a registry may answer: bounded in number and length, no component twice.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto page = sd::StatusPage::parse(json)) {
        if (page->components.size() > sd::MostStatusComponents || page->page.size() > 120)
            std::abort();
        for (size_t i = 1; i < page->components.size() && i < 20; ++i) {
            if (page->components[i].name == page->components[i - 1].name)
                std::abort();
        }
    }
    if (const auto record = sd::DomainRecord::parse(json)) {
        if (record->statuses.size() > 30 || record->registrar.size() > 120)
            std::abort();
    }
    return 0;
}
