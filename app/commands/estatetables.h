#pragma once

#include "models/domain/alarm.h"
#include "models/domain/estate.h"
#include "models/domain/health.h"

#include <QJsonArray>

#include <vector>

namespace sd {

/// The estate's names, to put words to numbers.
class EstateNames
{
public:
    explicit EstateNames(const Estate& estate);
    [[nodiscard]] QString customer(CustomerId id) const;
    [[nodiscard]] QString server(ServerId id) const;
    [[nodiscard]] QString check(CheckId id) const;

private:
    QHash<CustomerId, QString> m_customers;
    QHash<ServerId, QString> m_servers;
    QHash<CheckId, QString> m_checks;
};

/// Servers worst first: state, customer, server, how many series in each state, since when.
QString healthTable(const Estate& estate, std::vector<ServerHealth> servers, UtcTime now);
/// Alarms in the order of the queue: level, age, customer, server, what with its value, limit, who has it.
QString alarmTable(const Estate& estate, std::vector<Alarm> alarms, UtcTime now);
QJsonArray alarmsJson(const Estate& estate, std::vector<Alarm> alarms);

/// The worst level of open alarms that are not muted; OK when there is none.
State worstOf(const std::vector<Alarm>& alarms);

} // namespace sd
