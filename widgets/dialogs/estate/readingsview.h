#pragma once

#include "models/domain/judgedreading.h"
#include "models/items/itemwords.h"
#include "widgets/common/rowview.h"

class QStandardItemModel;

namespace sd {

/// What a poll read, the worst first: what, how it stands now, and the limits it is judged by.
class ReadingsView : public RowView
{
    Q_OBJECT

public:
    explicit ReadingsView(const ItemWords& words, QWidget* parent = nullptr);

    /// Hidden as long as there is nothing.
    void setReadings(const std::vector<JudgedReading>& readings);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addReading(const JudgedReading& reading);
    [[nodiscard]] QString why(const JudgedReading& reading) const;

    const ItemWords& m_words;
    QStandardItemModel* m_readings;
};

/// A reading as lists show values.
SeriesHealth asHealth(const JudgedReading& reading);

} // namespace sd
