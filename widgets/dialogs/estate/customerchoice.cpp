#include "widgets/dialogs/estate/customerchoice.h"

#include <QComboBox>

#include <set>

namespace sd {

QComboBox* openChoice()
{
    auto* combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    return combo;
}

void fillCustomers(QComboBox& combo, const EstatePicture& picture)
{
    for (const auto& [id, entry] : picture.customers())
        combo.addItem(entry.customer.name, id.value);
    combo.model()->sort(0);
    combo.setCurrentIndex(combo.count() > 0 ? 0 : -1);
}

void fillSites(QComboBox& combo, const EstatePicture& picture)
{
    std::set<QString> sites{QString()};
    for (const auto& [id, entry] : picture.servers())
        sites.insert(entry.server.site);
    for (const QString& site : sites)
        combo.addItem(site);
}

CustomerId customerNamed(const EstatePicture& picture, const QString& name)
{
    for (const auto& [id, entry] : picture.customers()) {
        if (entry.customer.name == name)
            return id;
    }
    return {};
}

} // namespace sd
