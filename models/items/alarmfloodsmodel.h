#pragma once

#include "models/domain/alarmquality.h"
#include "models/items/itemwords.h"

#include <QAbstractTableModel>

#include <vector>

namespace sd {

/// Times when more alarms came than a person can take in, the newest first.
class AlarmFloodsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Began, Lasted, Alarms, Peak };
    static constexpr int ColumnCount = Peak + 1;

    explicit AlarmFloodsModel(const ItemWords& words, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// `floods` by time.
    void set(const std::vector<AlarmFlood>& floods);

private:
    [[nodiscard]] QString text(const AlarmFlood& flood, Column column) const;

    const ItemWords& m_words;
    std::vector<AlarmFlood> m_floods;
};

} // namespace sd
