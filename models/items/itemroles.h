#pragma once

#include "models/domain/state.h"

#include <QMetaType>
#include <Qt>

namespace sd {

/// What the shape beside a row has to tell. The delegate turns it into a figure; no colour here.
struct StateMark
{
    State state = State::NoData;
    bool muted = false;
    bool acknowledged = false;
    bool flapping = false;

    friend bool operator==(StateMark, StateMark) = default;
};

/// What item models answer beside Qt's own roles.
enum ItemRole {
    MarkRole = Qt::UserRole + 1, ///< StateMark
    IdRole,                      ///< qint64: the number behind the row (alarm, customer, server, series or check)
    SeriesRole,                  ///< qint64: the series whose history the row has, 0: none
    KindRole,                    ///< int: EstateTreeModel::Kind, AlarmQueueModel::Kind
    RawValueRole,                ///< double, UtcTime as ms or int: what DisplayRole was made from
    PathRole,                    ///< QString: what a row that gathers others is, over rebuilds of its model
    ClosedRole,                  ///< bool: over, and only shown because the list is held still
    MarkedRole,                  ///< bool: one of several that a person has marked
    FoldedRole,                  ///< bool: a row that gathers others and hides them
    SummaryRole,                 ///< QString: what is gathered below a row
};

} // namespace sd

Q_DECLARE_METATYPE(sd::StateMark)
