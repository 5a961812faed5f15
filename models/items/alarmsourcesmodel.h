#pragma once

#include "models/domain/alarmquality.h"
#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"

#include <QAbstractTableModel>

#include <optional>
#include <utility>
#include <vector>

namespace sd {

/// What alarms too much or for too long, a line for each thing that is judged, in the order it was given.
class AlarmSourcesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `Tune` names what can be done about the line.
    enum Column { Mark, Server, What, Customer, Alarms, Share, Standing, Tune };
    static constexpr int ColumnCount = Tune + 1;

    AlarmSourcesModel(const EstatePicture& picture, const ItemWords& words, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Sources by how often they alarmed, of `all` alarms.
    void setSources(const std::vector<AlarmSource>& sources, int all);
    /// Open alarms by how long they have stood at `now`.
    void setStanding(const std::vector<Alarm>& alarms, UtcTime now);
    void apply(const PictureChange& change);

    [[nodiscard]] ServerId serverAt(const QModelIndex& index) const;
    /// None where the check is no longer there.
    [[nodiscard]] CheckId checkAt(const QModelIndex& index) const;
    /// What the line is about, to find it again: its object, and its alarm where it is about one.
    using Identity = std::pair<AlarmKey, AlarmId>;
    [[nodiscard]] std::optional<Identity> identityAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Identity& identity) const; ///< invalid: it is no longer there
    /// None where the line is not about one alarm.
    [[nodiscard]] AlarmId alarmAt(const QModelIndex& index) const;

private:
    struct Row
    {
        AlarmSource source;
        Alarm alarm = {}; ///< of setStanding
    };

    void set(std::vector<Row> rows);
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QString text(const Row& row, Column column) const;
    [[nodiscard]] QString what(const AlarmKey& key) const;

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    std::vector<Row> m_rows;
    int m_all = 0;
};

} // namespace sd
