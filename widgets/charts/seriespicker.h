#pragma once

#include "widgets/charts/seriesfinder.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace sd {

/// A list to choose a series from, under a field to search in. Keyboard first: type, arrows, Enter adds and the list
/// stays for the next, Esc closes.
class SeriesPicker : public QFrame
{
    Q_OBJECT

public:
    SeriesPicker(const EstatePicture& picture, const ItemWords& words, QWidget* parent);

    /// Opens under `anchor`. `first` is the server whose series come first; `fits` says what may be added now.
    void open(const QWidget& anchor, ServerId first, SeriesFinder::Fits fits);

Q_SIGNALS:
    void chosen(sd::SeriesId series);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void choose();

    SeriesFinder m_finder;
    SeriesFinder::Fits m_fits;
    ServerId m_first;
    std::vector<FoundSeries> m_found;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace sd
