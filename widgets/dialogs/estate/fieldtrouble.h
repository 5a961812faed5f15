#pragma once

#include <QLabel>

namespace sd {

/// What is wrong with the field above it; takes no room while nothing is.
class FieldTrouble : public QLabel
{
    Q_OBJECT

public:
    /// Named "<field>Trouble".
    explicit FieldTrouble(const QString& field, QWidget* parent = nullptr);
    void tell(const QString& trouble);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
};

} // namespace sd
